package no.karrierenorge.admissions.calculator;

import java.util.List;
import java.util.Set;

/** Something that cannot be reckoned with, and the field it stands in. */
record Problem(String field, String key, List<Object> arguments) {
  private static final Set<String> OF_ALL = Set.of("points.problem.none", "points.problem.none.born", "points.problem.many");

  static Problem of(String field, String key, Object... arguments) {
    return new Problem(field, key, List.of(arguments));
  }

  /** It is about all grades; the field is only where to begin. */
  boolean isOfAll() {
    return OF_ALL.contains(key);
  }
}
