package no.karrierenorge.assessments.interests.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Too few answers to say anything.
 *
 * @param goOn the first page that is not answered
 */
public record FewPage(PageFrame frame, String text, String goOn) implements PageView {}
