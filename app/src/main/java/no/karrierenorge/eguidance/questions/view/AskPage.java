package no.karrierenorge.eguidance.questions.view;

import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.correspondence.view.Option;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The form for a written question, as seekers and as professionals see it.
 *
 * @param path where it is sent to
 * @param typed what was typed, by field
 * @param problems message keys of what is wrong, by field, in the order of the form
 * @param promise when an answer would come, in words
 */
public record AskPage(PageFrame frame, String path, boolean isProfessional, Map<String, String> typed, Map<String, String> problems,
    List<Option> topics, List<Option> counties, List<Option> workplaces, boolean offersMail, String promise) implements PageView {
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public @Nullable String problem(String field) {
    return problems.get(field);
  }

  /** The beginning of this form's texts. */
  public String texts() {
    return isProfessional ? "enquiry.professional." : "enquiry.ask.";
  }
}
