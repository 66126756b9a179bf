package no.karrierenorge.portfolio.cv.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** @param problem why the file was not taken, as a message key */
public record ImportPage(PageFrame frame, @Nullable String problem) implements PageView {}
