package no.karrierenorge.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks, made safe: nothing in it is an operator, and it is never longer than a person types.
 *
 * @param text as the page shows it again
 * @param words what is looked for; fillers such as "jobbe med" left out
 * @param from how many hits to pass over
 */
record Question(
    String text,
    List<String> words,
    Language language,
    Optional<PageKind> kind,
    @Nullable String field,
    @Nullable String level,
    int from,
    int limit) {
  static final int LONGEST = 200;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_WORD = 40;
  private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\s]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Question of(@Nullable String typed, Language language) {
    String text = clean(typed == null ? "" : typed);
    List<String> words = BETWEEN_WORDS.splitAsStream(text)
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD && !Analysis.isFiller(word))
        .limit(MOST_WORDS)
        .toList();
    return new Question(text, words, language, Optional.empty(), null, null, 0, 20);
  }

  Question only(Optional<PageKind> kind, @Nullable String field, @Nullable String level) {
    return new Question(text, words, language, kind, field, level, from, limit);
  }

  Question part(int from, int limit) {
    return new Question(text, words, language, kind, field, level, from, limit);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isFiltered() {
    return kind.isPresent() || field != null || level != null;
  }

  private static String clean(String typed) {
    String start = typed.substring(0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
    return CONTROL.matcher(start).replaceAll(" ").strip();
  }
}
