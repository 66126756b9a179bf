package no.karrierenorge.assessments.jobsearch.view;

import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * One application: its form, and what to do where it stands.
 *
 * @param path where the form goes
 * @param typed by field
 * @param link an address that can be followed, or nothing
 * @param offersMail whether mail reaches anybody from here
 * @param revision 0 for one that is not saved
 * @param meanwhile what has been saved elsewhere since it was read; empty when nothing has
 */
public record ApplicationPage(PageFrame frame, String path, Map<String, String> typed, Map<String, String> wrong, List<Problem> problems,
    List<Stage> stages, int revision, List<String> meanwhile, @Nullable String link, boolean offersMail, List<String> reminders, List<String> advice, Keeping keeping)
    implements PageView {
  public record Stage(String value, String title, String means, boolean isChosen) {}

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What is wrong with a field, in words. */
  public @Nullable String problem(String field) {
    return wrong.get(field);
  }

  public boolean isSaved() {
    return revision > 0;
  }
}
