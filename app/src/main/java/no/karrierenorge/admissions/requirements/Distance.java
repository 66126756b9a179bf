package no.karrierenorge.admissions.requirements;

import no.karrierenorge.admissions.points.Points;

/** How points stand to a limit of an earlier year. */
public sealed interface Distance {
  /** @param isEqual lots may have decided */
  record Within(boolean isEqual) implements Distance {}

  record Everybody() implements Distance {}

  record Short(Points missing) implements Distance {}

  record NotCompared(Reason reason) implements Distance {}

  enum Reason {
    NOT_STATED,
    ENTRANCE_TEST,
    OTHER_RULES,
    NO_SUM
  }

  /** Something that lies within counts before what is short, the least short first, and what cannot be compared last. */
  default long order() {
    return switch (this) {
      case Everybody() -> -2;
      case Within within -> -1;
      case Short missing -> missing.missing().hundredths();
      case NotCompared not -> Long.MAX_VALUE;
    };
  }

  default boolean isWithin() {
    return order() < 0;
  }
}
