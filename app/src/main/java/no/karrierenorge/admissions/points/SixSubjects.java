package no.karrierenorge.admissions.points;

import java.util.List;
import java.util.OptionalInt;
import no.karrierenorge.admissions.points.Reckoning.Setting;
import no.karrierenorge.admissions.points.Standing.Outside;
import no.karrierenorge.admissions.points.Standing.Why;
import org.jspecify.annotations.Nullable;

/** The road by six subjects: the 23/5 rule, and the 23/6 rule after it. */
record SixSubjects(Setting setting, Applicant applicant) {
  private static final String ROAD = "six-subject-road";
  private static final int TENTHS = 10;

  boolean isOpen() {
    return why() == null;
  }

  Outside closed(Rule quota) {
    Why why = why();
    if (why == null) throw new IllegalStateException("the road is open");
    return new Outside(quota, why, why == Why.SUBJECTS_MISSING ? missing() : List.of());
  }

  private @Nullable Why why() {
    if (!(setting.rules().rule(ROAD).compute() instanceof Formula.SixSubjects road)) throw new IllegalStateException(ROAD + " is no road");
    OptionalInt age = applicant.ageIn(setting.rules().year());
    if (age.isEmpty()) return Why.AGE_UNKNOWN;
    if (!road.age().admits(age.getAsInt())) return Why.TOO_YOUNG;
    if (applicant.amount(Fact.PRACTICE) < road.leastYears() * TENTHS) return Why.TOO_FEW_YEARS;
    return missing().isEmpty() ? null : Why.SUBJECTS_MISSING;
  }

  private List<String> missing() {
    return new StudyCompetence(setting.rules(), setting.subjects()).missing(applicant);
  }
}
