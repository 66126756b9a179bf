package no.karrierenorge.portfolio.cv.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Asks once more before a CV is deleted for good. */
public record DeletePage(PageFrame frame, String path, String name) implements PageView {}
