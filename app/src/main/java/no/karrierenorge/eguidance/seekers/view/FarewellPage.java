package no.karrierenorge.eguidance.seekers.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Asks whether to end.
 *
 * @param path the conversation's page, without language
 * @param isWaiting whether it is the queue that would be left
 */
public record FarewellPage(PageFrame frame, String path, boolean isWaiting) implements PageView {}
