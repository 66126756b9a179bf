package no.karrierenorge.identity.login.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Asks whether to log out, or says that it is done.
 *
 * @param isLoggedIn whether there is somebody to log out
 */
public record LogoutPage(PageFrame frame, String title, boolean isLoggedIn) implements PageView {}
