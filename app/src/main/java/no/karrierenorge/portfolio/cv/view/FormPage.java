package no.karrierenorge.portfolio.cv.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * One entry, or the top of a CV, as a form beside what it looks like.
 *
 * @param path the CV's own
 * @param action where the form is sent to
 * @param mark of the entry as the form shows it; empty for a new one
 * @param saved what is saved now, line by line, when another tab has changed it meanwhile; else empty
 * @param large whether the whole CV has grown too large
 */
public record FormPage(PageFrame frame, String path, String action, String mark, List<Box> boxes, boolean overtaken, boolean large, List<String> saved,
    @Nullable Advice advice) implements PageView {
  /**
   * A field.
   *
   * @param rows how many lines it shows; 1 for a field of one line
   * @param hint or empty
   */
  public record Box(String name, String id, String label, String hint, int rows, String typed, @Nullable String problem) {
    /** The ids of what is said about the field, or nothing. */
    public @Nullable String described() {
      String help = hint.isEmpty() ? "" : id + "-hjelp";
      String ids = problem == null ? help : (id + "-feil " + help).strip();
      return ids.isEmpty() ? null : ids;
    }
  }

  /** Hints for the section, in plain language. */
  public record Advice(String title, String lead, List<String> ask, List<String> hints, List<Example> examples) {}

  public record Example(String before, String after, String why) {}

  /** What is wrong, by the field's id. */
  public Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    for (Box box : boxes) if (box.problem() != null) problems.put(box.id(), box.problem());
    return problems;
  }
}
