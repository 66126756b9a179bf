package no.karrierenorge.admissions.points;

import java.util.List;

/**
 * What one year's rules make of an applicant.
 *
 * @param notPassed subjects that are not passed: the sums hold when they are
 */
public record Result(YearRules rules, Standing firstDiploma, Standing ordinary, List<String> notPassed) {
  /** The sums leave something out that must be passed first. */
  public boolean isPreview() {
    return !notPassed.isEmpty();
  }
}
