package no.karrierenorge.assessments.writing.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt in a form.
 *
 * @param heads what the columns are for; nothing for a single text
 * @param levels the words of the steps, where a cell is one
 * @param mayGrow whether more rows can be asked for
 */
public record Box(String id, String prompt, @Nullable String hint, @Nullable String example, List<String> heads, List<List<Cell>> rows,
    List<String> levels, boolean mayGrow) {
  public enum Form {
    LINE,
    NOTE,
    BOX,
    LEVEL
  }

  /**
   * @param label what the cell is for, said to whoever hears the page
   * @param problem what is wrong with it, in words, or nothing
   */
  public record Cell(String name, String label, Form form, String value, @Nullable String problem) {
    public @Nullable String invalid() {
      return problem == null ? null : "true";
    }

    public @Nullable String describedBy() {
      return problem == null ? null : name + "-feil";
    }
  }

  public boolean isText() {
    return heads.isEmpty();
  }

  public Cell text() {
    return rows.getFirst().getFirst();
  }
}
