package no.karrierenorge.admissions.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.karrierenorge.admissions.points.Aim;
import no.karrierenorge.admissions.points.Applicant;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.admissions.points.Fact;
import no.karrierenorge.admissions.points.Grade;
import no.karrierenorge.admissions.points.Ground;
import no.karrierenorge.admissions.points.Mark;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.admissions.points.YearRules;
import org.junit.jupiter.api.Test;

/** Worked by hand from {@code requirements.yaml}. */
class NeedsTest {
  private static final YearRules RULES = new RuleBook().find(2027).orElseThrow();
  static final Requirements REQUIREMENTS = new Requirements();
  static final Needs NEEDS = needs();

  private static Needs needs() {
    var subjects = new Subjects();
    return new Needs(REQUIREMENTS, subjects, new Calculation(subjects));
  }

  @Test
  void aPairOfCoursesMeetsTheScienceRequirement() {
    assertThat(gap("science", passing("mathematics-r1", "biology-1", "biology-2")).isMet()).isTrue();
  }

  @Test
  void whatWouldCloseTheGapIsTheFewestSubjects() {
    assertThat(gap("science", passing("mathematics-r1", "physics-1")).nearest())
        .containsExactlyInAnyOrder(List.of(new Lack.OneSubject("mathematics-r2")), List.of(new Lack.OneSubject("physics-2")));
    assertThat(gap("science", passing("mathematics-s1", "chemistry-1", "chemistry-2")).nearest())
        .containsExactlyInAnyOrder(List.of(new Lack.OneSubject("mathematics-s2")), List.of(new Lack.OneSubject("mathematics-r1")));
  }

  @Test
  void mathematicsOnEitherRoadLeadsToEngineering() {
    assertThat(gap("engineering-bachelor", passing("mathematics-s1", "mathematics-s2", "mathematics-r2", "physics-1")).isMet()).isTrue();
  }

  @Test
  void whatOnlyTheInstitutionCanTellStandsInNoWay() {
    Gap gap = gap("engineering-bachelor", passing());

    assertThat(gap.isMet()).isFalse();
    assertThat(gap.isClosed()).isTrue();
    assertThat(gap.ways()).contains(List.of(new Lack.Told("bridging-course")));
  }

  @Test
  void medicineAsksForPhysicsAndTwoCoursesOfChemistry() {
    assertThat(gap("medicine-dentistry", passing("mathematics-r1", "physics-1", "chemistry-1", "chemistry-2")).isMet()).isTrue();
    assertThat(gap("medicine-dentistry", passing("mathematics-r1", "physics-1", "chemistry-1")).nearest())
        .containsExactly(List.of(new Lack.OneSubject("chemistry-2")));
  }

  @Test
  void aDemandOnOneSubjectIsTheMeanOfItsGrades() {
    var almost = with(passing("mathematics-r1", "physics-1"), graded("mathematics-r2", "4", "3"));
    var enough = with(passing("mathematics-r1", "physics-1"), graded("mathematics-r2", "5", "3"));

    assertThat(gap("engineering-master-r2-4", almost).nearest())
        .containsExactly(List.of(new Lack.MeanOf(List.of("mathematics-r2"), Points.of("4"), Points.of("3.5"))));
    assertThat(gap("engineering-master-r2-4", enough).isMet()).isTrue();
  }

  @Test
  void englishIsMetByTheAverageOrByAProgrammeSubject() {
    var almost = with(passing().without("english"), graded("english", "3", "4"));

    assertThat(gap("english-4", almost).isMet()).isFalse();
    assertThat(gap("english-4", with(almost, graded("english-1", "2", ""))).isMet()).isTrue();
  }

  /** Nothing is reckoned on the vocational road: the certificate is the institution's to judge. */
  @Test
  void theVocationalRoadIsTheInstitutionsToJudge() {
    var certificate = new Applicant(Ground.VOCATIONAL_WITH_SUBJECTS, List.of(Grade.of("trade-test", List.of(), List.of(Mark.PASSED))), OptionalInt.of(2000),
        Set.of(), Map.of());

    assertThat(gap("engineering-vocational-road", certificate).ways()).containsExactly(List.of(new Lack.Told("trade-certificate-relevant")));
    assertThat(new Calculation(new Subjects()).of(RULES, certificate, Aim.NONE).ordinary().sum()).isEmpty();
  }

  @Test
  void aBridgingCourseOpensEngineeringWithoutADiploma() {
    var without = new Applicant(Ground.SIX_SUBJECTS, List.of(), OptionalInt.of(2000), Set.of(), Map.of());

    assertThat(gap("engineering-bachelor", without).isClosed()).isTrue();
    assertThat(gap("engineering-bachelor", without).nearest()).contains(List.of(new Lack.Told("bridging-course")));
    assertThat(gap("general", without).isClosed()).isFalse();
  }

  @Test
  void whatIsRepealedIsNeverAsked() {
    assertThat(REQUIREMENTS.asked()).extracting(Requirement::id).doesNotContain("nursing-grades").contains("general");
  }

  @Test
  void aSubjectIsRequiredWhenTheRequirementFallsWithoutIt() {
    var person = new Applicant(Ground.DIPLOMA, added(passing("mathematics-r1"), "mathematics-r2", "psychology-1"), OptionalInt.of(2007), Set.of(), Map.of());

    assertThat(NEEDS.required(REQUIREMENTS.requirement("science"), RULES, person)).containsExactly("mathematics-r2");
  }

  @Test
  void everyRequirementCanBeMetByStudyingSomething() {
    assertThat(REQUIREMENTS.asked()).allSatisfy(requirement -> assertThat(gap(requirement.id(), passing()).ways()).isNotEmpty());
  }

  static Gap gap(String requirement, Applicant applicant) {
    return NEEDS.gap(REQUIREMENTS.requirement(requirement), RULES, applicant);
  }

  /** With general study competence, and these subjects passed. */
  private static Applicant passing(String... subjects) {
    var grades = new ArrayList<Grade>();
    List.of("norwegian-first-form", "norwegian-second-form", "norwegian-oral", "english", "history", "social-studies", "mathematics-1p",
        "mathematics-2p", "science-common").forEach(subject -> grades.add(graded(subject, "4", "")));
    Arrays.stream(subjects).forEach(subject -> grades.add(graded(subject, "4", "")));
    return new Applicant(Ground.DIPLOMA, grades, OptionalInt.of(2008), Set.of(Fact.FIRST_DIPLOMA, Fact.COMPLETED), Map.of());
  }

  static Applicant with(Applicant applicant, Grade grade) {
    return applicant.with(grade);
  }

  static Grade graded(String subject, String finals, String exam) {
    return Grade.of(subject, List.of(Mark.find(finals).orElseThrow()), Mark.find(exam).map(List::of).orElse(List.of()));
  }

  private static List<Grade> added(Applicant applicant, String... subjects) {
    var grades = new ArrayList<>(applicant.grades());
    Arrays.stream(subjects).forEach(subject -> grades.add(Grade.added(subject, Mark.FOUR)));
    return List.copyOf(grades);
  }
}
