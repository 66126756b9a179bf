package no.karrierenorge.admissions.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.YearRules;
import org.junit.jupiter.api.Test;

/** Worked by hand from {@code teacher-primary}: means of grades, and school points beside them. */
class TeacherNeedsTest {
  @Test
  void anExactAverageAndExactSchoolPointsAreEnough() {
    assertThat(NeedsTest.gap("teacher-primary", teacher("3 3 3", "3", "3", 400)).isMet()).isTrue();
    assertThat(NeedsTest.gap("teacher-primary", teacher("4 3 3", "4", "4", 350)).isMet()).isTrue();
  }

  @Test
  void aTenthBelowIsMetByPointsOrByAGrade() {
    Gap gap = NeedsTest.gap("teacher-primary", teacher("3 3 3", "3", "3", 399));

    assertThat(gap.isClosed()).isFalse();
    assertThat(gap.nearest()).contains(
        List.of(new Lack.SchoolPoints(Points.of("0.1"))),
        List.of(new Lack.MeanOf(List.of("mathematics", "mathematics-84"), Points.of("4"), Points.of("3"))));
  }

  @Test
  void norwegianIsNamedWhereItIsTheAverageOfThreeGrades() {
    var three = NeedsTest.with(teacher("3 3 2", "4", "4", 450), NeedsTest.graded("mathematics-s1", "4", ""));

    assertThat(NeedsTest.gap("teacher-primary", three).nearest())
        .containsExactly(List.of(new Lack.MeanOf(List.of("norwegian"), Points.of("3"), Points.of("2.67"))));
  }

  @Test
  void aProgrammeSubjectInMathematicsCoversTheGrade() {
    assertThat(NeedsTest.gap("teacher-primary", NeedsTest.with(teacher("3 3 3", "2", "2", 352), NeedsTest.graded("mathematics-s1", "2", ""))).isMet()).isTrue();
  }

  /** School points of exactly 40.0 without the point for Sami, which hangs on the study: the requirement is met, and with 39.9 it is not. */
  @Test
  void samiAsFirstLanguageNeitherHidesNorRaisesTheSchoolPoints() {
    YearRules in2028 = new RuleBook().find(2028).orElseThrow();
    Requirement primary = NeedsTest.REQUIREMENTS.requirement("teacher-primary");

    assertThat(NeedsTest.NEEDS.gap(primary, in2028, sami(teacher("3 3 3", "3", "3", 400))).isMet()).isTrue();
    assertThat(NeedsTest.NEEDS.gap(primary, in2028, sami(teacher("3 3 3", "3", "3", 399))).nearest()).contains(List.of(new Lack.SchoolPoints(Points.of("0.1"))));
  }

  private static Applicant sami(Applicant applicant) {
    return new Applicant(applicant.ground(), applicant.grades(), applicant.birthYear(), Set.of(Fact.SAMI), applicant.amounts());
  }

  /** With three grades in Norwegian, two in mathematics, and other grades so that the school points are as given. */
  private static Applicant teacher(String norwegian, String first, String second, int tenths) {
    List<String> ids = List.of("norwegian-first-form", "norwegian-second-form", "norwegian-oral");
    var grades = new ArrayList<Grade>();
    for (int i = 0; i < ids.size(); i++) grades.add(NeedsTest.graded(ids.get(i), norwegian.split(" ")[i], ""));
    grades.add(NeedsTest.graded("mathematics-1p", first, ""));
    grades.add(NeedsTest.graded("mathematics-2p", second, ""));
    List.of("english", "history", "social-studies", "science-common").forEach(subject -> grades.add(NeedsTest.graded(subject, "4", "")));
    return filledUp(new Applicant(Ground.DIPLOMA, grades, OptionalInt.of(2008), Set.of(), Map.of()), tenths);
  }

  /** Adds grades in a hundred other places until the mean is what it is to be: their number is free, so some number fits. */
  private static Applicant filledUp(Applicant applicant, int tenths) {
    List<Mark> marks = applicant.grades().stream().flatMap(Grade::marks).toList();
    long sum = marks.stream().mapToLong(Mark::number).sum();
    for (int number = 1; number < 400; number++) {
      long wanted = Math.round(tenths / 100.0 * (marks.size() + number)) - sum;
      if (wanted < 2L * number || wanted > 6L * number || Math.round((sum + wanted) * 100.0 / (marks.size() + number)) != tenths) continue;
      return NeedsTest.with(applicant, filler(number, wanted));
    }
    throw new AssertionError("no grades make " + tenths);
  }

  private static Grade filler(int number, long sum) {
    var finals = new ArrayList<Mark>();
    long left = sum;
    for (int i = number; i > 0; i--) {
      int mark = (int) Math.max(2, Math.min(6, left / i));
      finals.add(Mark.of(mark));
      left -= mark;
    }
    return Grade.of("geography", finals, List.of());
  }
}
