package no.karrierenorge.assessments.interests.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * Some of the activities, to be answered.
 *
 * @param path where the answers are sent to
 * @param steps how far one is; empty when all are asked at once
 * @param number which page of {@code steps} this is, from 1
 * @param minutes about how long the rest takes
 * @param allPath the page that asks all at once
 */
public record QuestionPage(PageFrame frame, String path, List<Step> steps, int number, int minutes, List<Question> questions, List<Choice> scale,
    String allPath) implements PageView {
  public enum Step {
    DONE,
    NOW,
    AHEAD
  }

  /** @param pictogram the inside of a drawing, or nothing */
  public record Question(String id, String text, @Nullable String pictogram, int answer) {}

  public record Choice(int value, String label) {}

  public long answered() {
    return questions.stream().filter(question -> question.answer() > 0).count();
  }

  public boolean isLast() {
    return number >= steps.size();
  }
}
