package no.karrierenorge.identity.login.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** The seeker's own page. */
public record MyPage(PageFrame frame) implements PageView {}
