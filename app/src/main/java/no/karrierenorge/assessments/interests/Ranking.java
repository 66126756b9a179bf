package no.karrierenorge.assessments.interests;

import java.util.Comparator;
import java.util.List;

/** Which occupations have a profile of the same shape as somebody's answers, those most alike first. */
final class Ranking {
  /** From here on a profile and an occupation have something in common: nearly half of what varies in the one varies with the other. */
  static final double IN_COMMON = 0.6;

  private Ranking() {}

  /** @param fit the correlation of the two profiles, from -1 to 1 */
  record Fit(Candidate candidate, double fit) {
    boolean hasSomethingInCommon() {
      return fit >= IN_COMMON;
    }
  }

  /** All of them; of equals the one whose Bokmål title comes first, so that the order does not depend on how they were read. */
  static List<Fit> of(Shape wanted, List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> new Fit(candidate, wanted.likeness(candidate.shape())))
        .sorted(Comparator.comparingDouble((Fit fit) -> -fit.fit()).thenComparing(fit -> fit.candidate().title().nb()).thenComparing(fit -> fit.candidate().key()))
        .toList();
  }
}
