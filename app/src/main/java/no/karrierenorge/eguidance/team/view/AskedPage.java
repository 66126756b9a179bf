package no.karrierenorge.eguidance.team.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where a counsellor sees in which conversations of colleagues she takes part. */
public record AskedPage(PageFrame frame, AskedList list) implements PageView {}
