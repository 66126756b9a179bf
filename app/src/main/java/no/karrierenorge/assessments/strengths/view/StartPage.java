package no.karrierenorge.assessments.strengths.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where the strengths tool begins. */
public record StartPage(PageFrame frame) implements PageView {}
