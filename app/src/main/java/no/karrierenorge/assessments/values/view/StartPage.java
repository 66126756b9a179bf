package no.karrierenorge.assessments.values.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where the values tool begins. */
public record StartPage(PageFrame frame) implements PageView {}
