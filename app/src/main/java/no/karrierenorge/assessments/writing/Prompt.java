package no.karrierenorge.assessments.writing;

import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something one may write about; nothing must be filled in.
 *
 * @param id stays the same for good: what has been written is found by it
 */
public record Prompt(String id, Texts prompt, @Nullable Texts hint, @Nullable Texts example, Field field) {
  /** The name of a cell in forms. */
  String name(int row, Column column) {
    return id + "-" + row + "-" + column.id();
  }
}
