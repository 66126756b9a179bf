package no.karrierenorge.assessments.classroom;

import java.util.List;
import no.karrierenorge.assessments.TextLists;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A lesson plan.
 *
 * @param subjects {@code educational-choice} or {@code working-life}
 * @param course minute by minute: the parts add up to {@code minutes}
 * @param talk how to speak of results without labels
 * @param accommodation for pupils who need something adapted
 */
record Lesson(String id, List<String> subjects, List<Integer> years, int minutes, Texts title, Texts forWhom, List<String> curriculum, TextLists aims,
    TextLists prepare, List<Tool> tools, List<Moment> course, List<Question> worksheet, Texts talk, Texts accommodation) {

  /** A tool of the site; {@code task} or {@code unit} names one of its parts. */
  record Tool(String tool, @Nullable String task, @Nullable String unit, @Nullable String form, @Nullable String part) {
    String path() {
      String name = task == null ? unit : task;
      return name == null ? base() : base() + "/" + name;
    }

    private String base() {
      return "/verktoy/" + tool;
    }
  }

  record Moment(int minutes, Texts text) {}

  record Question(int lines, Texts prompt) {}
}
