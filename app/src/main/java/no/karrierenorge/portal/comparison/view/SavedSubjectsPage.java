package no.karrierenorge.portal.comparison.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Option;

/** What somebody has saved that can stand side by side. */
public record SavedSubjectsPage(PageFrame frame, List<Group> groups, List<Comparison> comparisons) implements PageView {
  /** Things of one sort to choose among; {@code parameter} is their name in the address. */
  public record Group(String key, String parameter, List<Option> options) {}

  /** A comparison that was saved as it is. */
  public record Comparison(String title, String path) {}
}
