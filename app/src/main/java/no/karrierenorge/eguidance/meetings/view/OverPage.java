package no.karrierenorge.eguidance.meetings.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Says that a meeting is over and where to go from here. */
public record OverPage(PageFrame frame, String title) implements PageView {}
