package no.karrierenorge.eguidance.seekers.view;

import java.util.List;
import no.karrierenorge.eguidance.live.view.Card;
import no.karrierenorge.eguidance.live.view.Place;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * The waiting room.
 *
 * @param keptKey who the seeker is to us
 * @param kept how long the conversation is kept
 * @param reading pages of ours to read meanwhile
 */
public record WaitingPage(PageFrame frame, Talk talk, Place place, String keptKey, String kept, List<Card> reading) implements PageView {}
