package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.Optional;

/** How somebody stands in one quota. */
public sealed interface Standing {
  /** The rule of the quota. */
  Rule quota();

  /** @param lines in the order in which they are added up, the sum last */
  record Ranked(Rule quota, Ground ground, Points points, List<Line> lines) implements Standing {}

  /** There may be a sum, but a rule that it hangs on is not established: Samordna opptak decides. */
  record HeldBack(Rule quota, Rule because) implements Standing {}

  /** @param missing groups of subjects, where those are why */
  record Outside(Rule quota, Why why, List<String> missing) implements Standing {}

  enum Why {
    NO_GRADES,
    NO_FIRST_DIPLOMA,
    AGE_UNKNOWN,
    TOO_OLD,
    TOO_YOUNG,
    TOO_FEW_YEARS,
    SUBJECTS_MISSING,
    ON_SIX_SUBJECTS
  }

  /** What one rule gave, where there is a sum. */
  default Optional<Points> line(String rule) {
    if (!(this instanceof Ranked ranked)) return Optional.empty();
    return ranked.lines().stream().filter(line -> line.rule().id().equals(rule)).map(Line::points).findFirst();
  }

  default Optional<Points> sum() {
    return this instanceof Ranked ranked ? Optional.of(ranked.points()) : Optional.empty();
  }
}
