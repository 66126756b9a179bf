package no.karrierenorge.identity.login.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The seeker's own page.
 *
 * @param name nothing for those whose provider does not tell it, as ID-porten
 */
public record MyPage(PageFrame frame, @Nullable String name) implements PageView {}
