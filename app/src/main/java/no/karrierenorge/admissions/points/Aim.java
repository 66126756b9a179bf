package no.karrierenorge.admissions.points;

import java.util.Set;

/**
 * What a study adds to the reckoning.
 *
 * @param required subjects that it asks for: they count even where they lower the mean
 * @param gender points it gives the applicant for gender
 * @param sami whether it has places of its own for Sami applicants
 */
public record Aim(Set<String> required, Points gender, SamiQuota sami) {
  /** No study in particular. */
  public static final Aim NONE = new Aim(Set.of(), Points.NONE, SamiQuota.UNKNOWN);

  /** Any study without places of its own for Sami applicants. */
  public static final Aim WITHOUT_SAMI_QUOTA = new Aim(Set.of(), Points.NONE, SamiQuota.HAS_NOT);

  /** Any study with such places. */
  public static final Aim WITH_SAMI_QUOTA = new Aim(Set.of(), Points.NONE, SamiQuota.HAS);

  public enum SamiQuota {
    HAS,
    HAS_NOT,
    UNKNOWN
  }
}
