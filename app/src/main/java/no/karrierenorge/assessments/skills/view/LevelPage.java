package no.karrierenorge.assessments.skills.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** How well she knows each of her skills. */
public record LevelPage(PageFrame frame, List<Question> questions, List<Choice> scale) implements PageView {
  /** @param level 0 when she has not said */
  public record Question(String id, Name name, int level) {}

  public record Choice(int level, String label) {}
}
