package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What a CV is called and how it is set; or, without looks, a new one or a copy.
 *
 * @param action where the form is sent to
 * @param lead a message key
 * @param typed, problems by field, the problems in words
 */
public record SettingsPage(PageFrame frame, String action, String lead, Map<String, String> typed, Map<String, String> problems,
    List<Choice> languages, List<Choice> looks) implements PageView {
  /** @param hint what it looks like, or empty */
  public record Choice(String value, String label, String hint, boolean isChosen) {}

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public @Nullable String problem(String field) {
    return problems.get(field);
  }
}
