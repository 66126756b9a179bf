package no.karrierenorge.portfolio.goals.view;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A goal to write.
 *
 * @param action where the form goes
 * @param revision what is being changed, 0 for something new
 * @param problems message keys by the field's name
 * @param newsKey what has just happened, as a message key
 * @param deletion the page that asks before it deletes, nothing for something new
 */
public record GoalPage(PageFrame frame, String action, int revision, String title, String why, String address, List<Row> rows,
    Map<String, String> problems, @Nullable String newsKey, boolean mayMail, @Nullable String deletion) implements PageView {
  /** A row for a step, from 0. */
  public record Row(int number, String text, String day, boolean isDone) {}

  public @Nullable String problem(String field) {
    return problems.get(field);
  }
}
