package no.karrierenorge.eguidance.correspondence.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * What somebody who has asked is told.
 *
 * @param text when she will be answered or called, and how
 * @param code her reference code in groups, told here and nowhere else
 */
public record ReceiptPage(PageFrame frame, String title, String text, String code) implements PageView {}
