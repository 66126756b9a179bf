package no.karrierenorge.portfolio.view;

import no.karrierenorge.platform.page.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * How a result can be taken along, or how it is kept: the end of every result page.
 *
 * @param action where the form goes that saves
 * @param code the reference code of whoever has saved without a login
 * @param until when what lies behind the code is deleted
 */
public record Keeping(PageFrame frame, String action, boolean isSaved, boolean isLoggedIn, @Nullable String code, @Nullable String until) {}
