package no.karrierenorge.portfolio.cv.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where the CV tool begins: the same for everybody. */
public record StartPage(PageFrame frame) implements PageView {}
