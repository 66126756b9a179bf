package no.karrierenorge.portfolio.keeping.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Asks whether a page of the site is to be saved. */
public record FavouritePage(PageFrame frame, String title, String path, boolean isLoggedIn) implements PageView {}
