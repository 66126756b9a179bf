package no.karrierenorge.identity.login.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Why somebody with a valid login elsewhere was not let in.
 *
 * @param reason the word in the message keys {@code login.refused.….title} and {@code .text}
 */
public record RefusedPage(PageFrame frame, String reason) implements PageView {}
