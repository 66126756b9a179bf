package no.karrierenorge.assessments.writing;

import java.util.Optional;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What one cell of a row is for.
 *
 * @param label nothing when the prompt says it all
 */
public record Column(String id, @Nullable Texts label, @Nullable Cell cell) {
  /** How much a cell holds, and how it looks in a form. */
  public enum Cell {
    LINE(300),
    NOTE(1_000),
    BOX(8_000),
    /** A step from 1, low, to 5, high. */
    LEVEL(1);

    private final int longest;

    Cell(int longest) {
      this.longest = longest;
    }

    public int longest() {
      return longest;
    }

    /** The message key of what is wrong with a text in such a cell. */
    Optional<String> problem(String text) {
      if (this == LEVEL) return text.isEmpty() || text.matches("[1-5]") ? Optional.empty() : Optional.of("writing.problem.level");
      return text.length() > longest ? Optional.of("writing.problem.long") : Optional.empty();
    }
  }

  /** What the cell is, a note where the file says nothing. */
  Cell kind() {
    return cell == null ? Cell.NOTE : cell;
  }
}
