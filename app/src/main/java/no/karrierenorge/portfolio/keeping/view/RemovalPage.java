package no.karrierenorge.portfolio.keeping.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** @param back the page with all that is saved */
public record RemovalPage(PageFrame frame, String title, String path, String back) implements PageView {}
