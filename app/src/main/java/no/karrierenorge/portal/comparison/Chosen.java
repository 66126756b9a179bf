package no.karrierenorge.portal.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks to see side by side: each once, at most four, in the order they were added.
 *
 * @param slugs those that fit
 * @param leftOut how many there was no room for
 */
record Chosen(List<String> slugs, int leftOut) {
  static final int MOST = 4;
  private static final int LONGEST = 80;

  static Chosen of(@Nullable List<String> asked) {
    if (asked == null) return new Chosen(List.of(), 0);
    List<String> all = asked.stream().map(String::strip).filter(slug -> !slug.isEmpty() && slug.length() <= LONGEST).distinct().toList();
    return new Chosen(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
  }

  boolean isEmpty() {
    return slugs.isEmpty();
  }

  /** The query that keeps all but one of {@code present}. */
  static String without(String parameter, List<String> present, String slug) {
    Stream<String> rest = present.stream().filter(other -> !other.equals(slug)).map(other -> parameter + "=" + other);
    return String.join("&", rest.toList());
  }
}
