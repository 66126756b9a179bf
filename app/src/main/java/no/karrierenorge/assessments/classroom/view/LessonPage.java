package no.karrierenorge.assessments.classroom.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/**
 * One lesson plan.
 *
 * @param subjects with the curricula, in words
 * @param sheet the worksheet as a file
 */
public record LessonPage(PageFrame frame, String forWhom, String subjects, int minutes, List<String> aims, List<String> prepare, List<Tool> tools,
    List<Moment> course, String talk, String accommodation, String sheet) implements PageView {
  public record Tool(String title, String path) {}

  /** @param minutes how long it takes, and {@code from} the minute it begins */
  public record Moment(int from, int minutes, String text) {}
}
