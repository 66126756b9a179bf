package no.karrierenorge.admissions.requirements;

import java.util.Comparator;
import java.util.List;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.catalogue.Study;

/**
 * How somebody stands to a study: what it asks for, and the points that it took.
 *
 * @param places the nearest first
 */
public record StudyReach(Study study, Requirement requirement, Gap gap, List<Place> places) {
  /** What more than this is short cannot be called near. */
  private static final Points NEAR = Points.of("4");

  /**
   * @param own what her points stand to the limit in the quota where she comes nearest
   * @param quota the code of that quota
   */
  public record Place(Offer offer, String quota, Distance own) {}

  public enum Verdict {
    WITHIN,
    NEAR,
    SUBJECTS,
    BEYOND,
    /** There is no limit that the points can be held against. */
    OPEN
  }

  public Verdict verdict() {
    if (!gap.isClosed()) return Verdict.SUBJECTS;
    return switch (nearest()) {
      case Distance.Everybody() -> Verdict.WITHIN;
      case Distance.Within within -> Verdict.WITHIN;
      case Distance.Short(Points missing) -> missing.compareTo(NEAR) <= 0 ? Verdict.NEAR : Verdict.BEYOND;
      case Distance.NotCompared not -> Verdict.OPEN;
    };
  }

  public Distance nearest() {
    return places.stream().map(Place::own).min(Comparator.comparingLong(Distance::order)).orElse(new Distance.NotCompared(Distance.Reason.NOT_STATED));
  }
}
