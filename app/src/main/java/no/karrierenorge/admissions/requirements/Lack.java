package no.karrierenorge.admissions.requirements;

import java.util.List;
import no.karrierenorge.admissions.points.Points;
import org.jspecify.annotations.Nullable;

/** One thing that stands between somebody and a requirement. */
public sealed interface Lack {
  record OneSubject(String subject) implements Lack {}

  /** General study competence; the groups in which subjects are missing, or none where it is something else. */
  record Competence(List<String> groups) implements Lack {}

  /**
   * A mean that is too low.
   *
   * @param subjects ids of subjects, or of groups
   * @param has nothing: she has told no grade there
   */
  record MeanOf(List<String> subjects, Points needed, @Nullable Points has) implements Lack {}

  record SchoolPoints(Points missing) implements Lack {}

  record Age(int age) implements Lack {}

  /** Something that only the institution can tell: it stands in no way here. */
  record Told(String manual) implements Lack {}

  /** Whether it is known to be missing. */
  default boolean isHard() {
    return !(this instanceof Told) && !(this instanceof MeanOf mean && mean.has() == null);
  }
}
