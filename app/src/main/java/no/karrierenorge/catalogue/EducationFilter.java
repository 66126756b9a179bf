package no.karrierenorge.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among all education; nothing means everything.
 *
 * @param level {@code programme}, {@code trade}, {@code school-trade} for occupations that school completes, or a study's level
 * @param field a field of occupations that the education leads to
 * @param text words in its names
 */
public record EducationFilter(@Nullable String level, @Nullable String field, @Nullable String text) {
  public static EducationFilter of(@Nullable String level, @Nullable String field, @Nullable String text) {
    return new EducationFilter(orNothing(level), orNothing(field), orNothing(text));
  }

  public boolean isEmpty() {
    return level == null && field == null && text == null;
  }

  /** The words as a pattern in which only our own signs are wild. */
  @Nullable String pattern() {
    if (text == null) return null;
    return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static @Nullable String orNothing(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
