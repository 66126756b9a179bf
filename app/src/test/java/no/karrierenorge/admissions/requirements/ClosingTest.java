package no.karrierenorge.admissions.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.admissions.requirements.Closing.Step;
import org.junit.jupiter.api.Test;

/** Worked by hand: ten grades of 4, nineteen years old in 2027. */
class ClosingTest {
  private static final YearRules RULES = new RuleBook().find(2027).orElseThrow();
  private static final Subjects SUBJECTS = new Subjects();
  private static final Closing CLOSING = new Closing(SUBJECTS, new Calculation(SUBJECTS));

  /** Has 40.0 + 1.5 = 41.5. Physics 1 with 6 besides: 46/11 = 4.18, 41.8 + 2.0 = 43.8; with 5: 45/11 = 4.09, 40.9 + 2.0 = 42.9. */
  @Test
  void aNewSubjectIsNamedWithTheLeastGradeThatIsEnough() {
    Applicant one = ten("mathematics-r1", "mathematics-r2");

    assertThat(CLOSING.byNewSubject(RULES, one, Points.of("43.8"))).contains(new Step("physics-1", 6));
    assertThat(CLOSING.byNewSubject(RULES, one, Points.of("42.9"))).contains(new Step("physics-1", 5));
    assertThat(CLOSING.byNewSubject(RULES, one, Points.of("43.9"))).isEmpty();
  }

  /** S1 and S2 stand under the cap of mathematics, which R1 and R2 have reached; nobody has established that statistics gives points. */
  @Test
  void aSubjectThatGivesNoPointsIsNotProposed() {
    assertThat(CLOSING.byNewSubject(RULES, ten("mathematics-r1", "mathematics-r2"), Points.of("42")))
        .extracting(Step::subject).doesNotContain("mathematics-s1", "mathematics-s2", "statistics", "mathematics-r1").contains("biology-1");
  }

  /** 40.0 + 4.0 = 44.0, all that there is. Biology 1 with 6 would lift the mean to 46/11 = 4.18, but gives no points and so does not count. */
  @Test
  void whereTheCapIsReachedNoNewSubjectIsProposed() {
    Applicant full = ten("mathematics-r1", "mathematics-r2", "physics-1", "physics-2", "chemistry-1", "chemistry-2");

    assertThat(CLOSING.byNewSubject(RULES, full, Points.of("44.5"))).isEmpty();
  }

  /** A 4 that becomes a 6 gives 42/10: 42.0 + 4.0 = 46.0. What was added after the diploma is not taken again. */
  @Test
  void aSubjectOfTheDiplomaMayBeTakenAgain() {
    Applicant full = ten("mathematics-r1", "mathematics-r2", "physics-1", "physics-2", "chemistry-1", "chemistry-2");
    Applicant added = full.without("chemistry-2").with(Grade.added("chemistry-2", Mark.FOUR));

    assertThat(CLOSING.byBetterGrade(RULES, full, Points.of("46"))).contains(new Step("chemistry-2", 6), new Step("history", 6));
    assertThat(CLOSING.byBetterGrade(RULES, full, Points.of("46.1"))).isEmpty();
    assertThat(CLOSING.byBetterGrade(RULES, added, Points.of("46"))).extracting(Step::subject).doesNotContain("chemistry-2").contains("history");
  }

  private static Applicant ten(String... science) {
    List<String> others = List.of("english", "history", "social-studies", "geography", "religion-ethics", "law-1", "law-2", "psychology-1", "psychology-2");
    List<Grade> grades = Stream.concat(Arrays.stream(science), others.stream())
        .limit(10)
        .map(subject -> Grade.of(subject, List.of(Mark.FOUR), List.of()))
        .toList();
    return new Applicant(Ground.DIPLOMA, grades, OptionalInt.of(2008), Set.of(), Map.of());
  }
}
