package no.karrierenorge.portfolio.mydata.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** Asks before everything is deleted, or says that it is. */
public record ErasurePage(PageFrame frame, boolean isDone, @Nullable String problemKey) implements PageView {}
