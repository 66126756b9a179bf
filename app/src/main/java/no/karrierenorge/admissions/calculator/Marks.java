package no.karrierenorge.admissions.calculator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.admissions.points.Mark;

/** Grades as people type or paste them: numbers and letters with spaces, commas or semicolons between. */
final class Marks {
  /** Eighty grades with a little around each. */
  static final int LONGEST = 1_000;

  private Marks() {}

  /** Nothing where any of it is no grade. */
  static Optional<List<Mark>> find(String typed) {
    if (typed.length() > LONGEST) return Optional.empty();
    List<Optional<Mark>> marks = Arrays.stream(typed.strip().split("[\\s,;]+")).filter(sign -> !sign.isEmpty()).map(Mark::find).toList();
    return marks.stream().allMatch(Optional::isPresent) ? Optional.of(marks.stream().flatMap(Optional::stream).toList()) : Optional.empty();
  }
}
