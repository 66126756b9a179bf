package no.karrierenorge.eguidance.calls.view;

import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The form for being called.
 *
 * @param typed what was typed, by field
 * @param problems message keys of what is wrong, by field, in the order of the form
 * @param days the hours that can be wished for
 */
public record CallMePage(PageFrame frame, Map<String, String> typed, Map<String, String> problems, List<Day> days, List<Option> topics)
    implements PageView {
  public record Day(String name, List<Option> times) {}

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public @Nullable String problem(String field) {
    return problems.get(field);
  }
}
