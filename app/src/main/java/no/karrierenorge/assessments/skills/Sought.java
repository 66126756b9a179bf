package no.karrierenorge.assessments.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that somebody searches a short list for. */
record Sought(String text) {
  private static final int LONGEST = 80;

  /** Of what was typed; too long a text is cut, nothing is as blank. */
  static Sought of(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    return new Sought(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  List<String> words() {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether every word stands in the name, be it as a part of a longer one. */
  boolean isIn(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !words().isEmpty() && words().stream().allMatch(lower::contains);
  }

  boolean begins(String name) {
    return !words().isEmpty() && name.toLowerCase(Locale.ROOT).startsWith(words().getFirst());
  }
}
