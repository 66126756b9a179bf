package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.karrierenorge.admissions.points.Retake.Kind;
import no.karrierenorge.admissions.points.Standing.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from {@code grade-points}, {@code not-passed}, {@code retaken-subject} and {@code added-subject}. */
class GradePointsTest {
  /** Twenty grades with the sum 90. */
  private static final String TWENTY = "4 4 4 4 4 4 4 4 4 4 5 5 5 5 5 5 5 5 5 5";

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
      "4 5 5 3 6, 46",
      "4 4 4 4 4 4 4 5, 41.3",
      "4 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 5, 41.2",
      "4 4 5, 43.3",
      "4 5 5, 46.7",
      "4 5 D F 3, 40",
      "6 6 6 6 6 6, 60",
      "2, 20",
      "4 4 4 4 4 4 4 4 4 4 4 4 5 5 5 5 5 5 5 5 5 5 5 5, 45"
  })
  void theMeanHasTwoDecimalsAndIsMultipliedByTen(String grades, String points) {
    assertThat(Someone.with(grades).sums()).isEqualTo(points + " / " + points);
  }

  @Test
  void aFinalGradeAndAnExamGradeOfOneSubjectCountAsTwo() {
    assertThat(new Someone().in("english", "4", "6").in("history", "5").sums()).isEqualTo("50 / 50");
  }

  @ParameterizedTest
  @CsvSource({"''", "D"})
  void withoutANumberThereAreNoPoints(String grades) {
    Result result = Someone.with(grades).in(2027);

    assertThat(result.ordinary()).isInstanceOfSatisfying(Standing.Outside.class, none -> assertThat(none.why()).isEqualTo(Why.NO_GRADES));
    assertThat(result.firstDiploma().sum()).isEmpty();
  }

  @Test
  void anExamThatIsNotPassedTakesTheSubjectOutOfThePreview() {
    Someone one = Someone.with("5 5 4").in("chemistry-1", "4", "1");

    assertThat(one.sums()).isEqualTo("46.7 / 46.7");
    assertThat(one.line("science-points", 2027)).isEqualTo("0");
    assertThat(one.in(2027).notPassed()).containsExactly("chemistry-1");
  }

  @Test
  void aPassedExamMendsAFinalGradeOfOneAndBothCount() {
    Someone one = Someone.with("4 5").in("science-common", "1", "2");

    assertThat(one.sums()).isEqualTo("30 / 30");
    assertThat(one.in(2027).isPreview()).isFalse();
  }

  @Test
  void aSubjectWithoutAssessmentMakesThePreviewWaitForIt() {
    Someone one = Someone.with("4 4").in("physical-education", "IV");

    assertThat(one.sums()).isEqualTo("40 / 40");
    assertThat(one.in(2027).isPreview()).isTrue();
  }

  @Test
  void anExternalExamReplacesBothGradesInTheOrdinaryQuotaOnly() {
    Someone one = Someone.with("4 4 5 5").in("mathematics-2p", "3", "2").again(Kind.EXTERNAL, "mathematics-2p", "5");

    assertThat(one.sums()).isEqualTo("38.3 / 46");
  }

  @Test
  void theOldGradeStaysWhereTheNewOneIsWorse() {
    Someone one = Someone.with("5 5").in("history", "4").again(Kind.EXTERNAL, "history", "3");

    assertThat(one.sums()).isEqualTo("46.7 / 46.7");
  }

  @Test
  void aPupilsNewExamReplacesTheExamGradeAlone() {
    Someone one = Someone.with("5 5").in("history", "4", "2").again(Kind.NEW_EXAM, "history", "4");

    assertThat(one.sums()).isEqualTo("40 / 45");
  }

  @Test
  void aRetakeThatIsNotPassedChangesNothing() {
    Someone one = Someone.with("5 5").in("history", "2").again(Kind.EXTERNAL, "history", "1");

    assertThat(one.sums()).isEqualTo("40 / 40");
  }

  @ParameterizedTest(name = "physics 1 with {0} in {1}")
  @CsvSource({"4, 2027, 45 / 45.3", "2, 2027, 45 / 45", "4, 2028, 45 / 45.05"})
  void anAddedSubjectCountsWhenItPays(String grade, int year, String sums) {
    assertThat(Someone.with(TWENTY).adding("physics-1", grade).sums(year)).isEqualTo(sums);
  }

  @Test
  void anAddedSubjectThatTheStudyAsksForCountsWhateverItGives() {
    Someone one = Someone.with(TWENTY).adding("physics-1", "2").aiming(new Aim(Set.of("physics-1"), Points.NONE, Aim.SamiQuota.UNKNOWN));

    assertThat(one.in(2027).firstDiploma()).isInstanceOf(Standing.HeldBack.class);
    assertThat(one.sums()).isEqualTo("- / 44.3");
  }

  /** Ordinary: 20 grades with the sum 90, S1 and S2 with 4, R2 with 5: 103/23 = 4.478, 44.8 + 1.5 (the cap of the family). */
  @Test
  void whatMayHaveBeenAddedInTimeHoldsTheFirstDiplomaBack() {
    Someone inMathematics = Someone.with(TWENTY).in("mathematics-s1", "4").in("mathematics-s2", "4").adding("mathematics-r2", "5");
    Someone vocational = Someone.with(TWENTY).on(Ground.VOCATIONAL_WITH_SUBJECTS);

    assertThat(inMathematics.in(2026).firstDiploma()).isInstanceOf(Standing.HeldBack.class);
    assertThat(inMathematics.line("science-language-cap", 2027)).isEqualTo("1.5");
    assertThat(vocational.adding("physics-1", "5").in(2027).firstDiploma()).isInstanceOf(Standing.HeldBack.class);
  }

  /** R2 without S mathematics, and a subject without points on the vocational road, are no exceptions: 90/20 = 4.50. */
  @Test
  void whatIsNoExceptionIsLeftOutOfTheFirstDiploma() {
    assertThat(Someone.with(TWENTY).adding("mathematics-r2", "5").sums()).startsWith("45 / ");
    assertThat(Someone.with(TWENTY).on(Ground.VOCATIONAL_WITH_SUBJECTS).adding("psychology-1", "6").sums()).startsWith("45 / ");
  }

  @Test
  void anAddedSubjectThatGivesNoPointsIsLeftOut() {
    assertThat(Someone.with(TWENTY).adding("psychology-1", "6").sums()).isEqualTo("45 / 45");
  }
}
