package no.karrierenorge.assessments.skills.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Where the skills tool begins. */
public record StartPage(PageFrame frame) implements PageView {}
