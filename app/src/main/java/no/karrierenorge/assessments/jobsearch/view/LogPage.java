package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * The log of applications, what it reminds of, and the letters.
 *
 * @param hasDates whether there is anything for a calendar
 */
public record LogPage(PageFrame frame, List<Line> reminders, List<Group> stages, List<Line> letters, boolean hasDates) implements PageView {
  /** @param note what there is to say of it, such as a date */
  public record Line(String path, String title, String note) {}

  public record Group(String title, List<Line> applications) {}
}
