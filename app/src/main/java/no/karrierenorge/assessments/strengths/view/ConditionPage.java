package no.karrierenorge.assessments.strengths.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * What helps one learn, to be chosen.
 *
 * @param notice what stops her from going on, or an empty text
 */
public record ConditionPage(PageFrame frame, String lead, String notice, List<Question> questions, Target target) implements PageView {
  /** @param several whether more than one can be chosen */
  public record Question(String id, String name, String ask, boolean several, List<Choice> choices) {}

  public record Choice(String id, String text, boolean isChosen) {}
}
