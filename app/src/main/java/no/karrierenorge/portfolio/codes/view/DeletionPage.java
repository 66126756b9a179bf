package no.karrierenorge.portfolio.codes.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Asks before a whole folder is deleted. */
public record DeletionPage(PageFrame frame) implements PageView {}
