package no.karrierenorge.platform.problem;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The page shown instead of the one asked for.
 *
 * @param key message key; its {@code .title} and {@code .text} are shown
 * @param search words of the address that led nowhere, to search for, or nothing
 * @param reference what the reader can quote and we can find in the log, or nothing
 */
public record ProblemPage(PageFrame frame, String key, @Nullable String search, @Nullable String reference) implements PageView {}
