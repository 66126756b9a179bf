package no.karrierenorge.assessments.values.view;

import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Two values beside each other.
 *
 * @param left the most comparisons that are still needed, this one counted
 * @param said how many have been answered
 */
public record PairPage(PageFrame frame, int steps, int left, int said, Side one, Side other) implements PageView {
  public record Side(String id, String name, String means) {}
}
