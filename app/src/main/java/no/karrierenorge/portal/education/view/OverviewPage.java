package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * Education from above: where one stands, every kind of it, and a search by level, field and words.
 *
 * @param hits what the question found; empty before one is asked
 */
public record OverviewPage(
    PageFrame frame, Question question, List<LinkGroup> hits, int count, List<Link> stands, List<Kind> kinds, List<LinkGroup> programmes)
    implements PageView {

  /** What was asked, and what can be asked. */
  public record Question(boolean isAsked, String text, List<Option> levels, List<Option> fields) {}

  public record Option(String value, String title, boolean isChosen) {}

  /** A kind of education, how much there is of it, and where it is listed. */
  public record Kind(String titleKey, String textKey, String path, String count) {}
}
