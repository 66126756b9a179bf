package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What helps one learn, to be chosen. */
public record ConditionPage(PageFrame frame, String lead, List<Question> questions) implements PageView {
  /** @param several whether more than one can be chosen */
  public record Question(String id, String name, String ask, boolean several, List<Choice> choices) {}

  public record Choice(String id, String text, boolean isChosen) {}
}
