package no.karrierenorge.assessments.interests.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where the interest tool begins. */
public record StartPage(PageFrame frame) implements PageView {}
