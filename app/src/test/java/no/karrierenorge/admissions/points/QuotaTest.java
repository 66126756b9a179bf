package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.karrierenorge.admissions.points.Aim.SamiQuota;
import no.karrierenorge.admissions.points.Standing.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the rules on age, additional points, gender points, sums and quotas. */
class QuotaTest {
  @ParameterizedTest(name = "born {0}, in {1}")
  @CsvSource({"2008, 2027, 0", "2007, 2027, 2", "2006, 2027, 4", "2005, 2027, 6", "2004, 2027, 8", "1970, 2027, 8", "2005, 2026, 4", "2012, 2027, 0"})
  void ageGivesTwoPointsAYearFromTwenty(int born, int year, String points) {
    assertThat(Someone.with("4").born(born).line("age-points", year)).isEqualTo(points);
  }

  @Test
  void ageGivesNothingFrom2028() {
    assertThat(Someone.with("4").born(1990).sums(2028)).isEqualTo("- / 40");
  }

  @Test
  void ageCountsOnlyAfterUpperSecondary() {
    assertThat(Someone.with("4").born(2005).lacking(Fact.COMPLETED).line("age-points", 2027)).isEqualTo("0");
  }

  @Test
  void anAgeThatIsNotToldIsLeftOutAndSaid() {
    Result result = Someone.with("4").neverSayingWhenBorn().in(2027);

    assertThat(((Standing.Ranked) result.ordinary()).lines()).extracting(Line::working).contains(new Line.Working.AgeUnknown());
    assertThat(((Standing.Outside) result.firstDiploma()).why()).isEqualTo(Why.AGE_UNKNOWN);
  }

  @ParameterizedTest(name = "{0} credits give {1} in 2027")
  @CsvSource({"29, 0", "30, 1", "59, 1", "60, 2", "120, 2"})
  void earlierStudyGivesPointsBySteps(int credits, String points) {
    Someone one = Someone.with("4").having(Fact.CREDITS, credits);

    assertThat(one.line("additional-cap", 2027)).isEqualTo(points);
    assertThat(one.sums(2028)).isEqualTo("40 / 40");
  }

  /** With 90 per cent attendance the box is ticked: 40.0 + 2 = 42.0. With 89 it is not: 40.0. */
  @Test
  void folkHighSchoolGivesTwoPointsWhereItIsTicked() {
    assertThat(Someone.with("4").having(Fact.FOLK_HIGH_SCHOOL).sums()).isEqualTo("40 / 42");
    assertThat(Someone.with("4").sums()).isEqualTo("40 / 40");
  }

  @Test
  void additionalPointsAreTwoAtMost() {
    assertThat(Someone.with("4").having(Fact.FOLK_HIGH_SCHOOL, Fact.SERVICE).line("additional-cap", 2027)).isEqualTo("2");
    assertThat(Someone.with("4").having(Fact.FOLK_HIGH_SCHOOL).having(Fact.CREDITS, 30).line("additional-cap", 2027)).isEqualTo("2");
    assertThat(Someone.with("4").having(Fact.COLLEGE_CREDITS, 30).having(Fact.CREDITS, 30).line("additional-cap", 2027)).isEqualTo("2");
  }

  @Test
  void in2028ServiceGivesOnePointAndFolkHighSchoolNone() {
    assertThat(Someone.with("4").having(Fact.FOLK_HIGH_SCHOOL, Fact.SERVICE).sums(2028)).isEqualTo("40 / 41");
    assertThat(Someone.with("4").having(Fact.FOLK_HIGH_SCHOOL).having(Fact.CREDITS, 30).sums(2028)).isEqualTo("40 / 40");
  }

  @Test
  void whoHasNeitherGetsNoAdditionalPoints() {
    assertThat(Someone.with("4").line("additional-cap", 2027)).isEqualTo("0");
  }

  /** Twenty-five grades with the sum 116, two and a half science points, folk high school. */
  private static Someone ida() {
    return Someone.with("4 4 4 4 4 4 4 4 4 5 5 5 5 5 5 5 5 5 5 5 5").in("mathematics-r1", "5").in("mathematics-r2", "5").in("physics-1", "5")
        .in("chemistry-1", "5").having(Fact.FOLK_HIGH_SCHOOL);
  }

  @ParameterizedTest(name = "born {0}, in {1}")
  @CsvSource({"2006, 2027, 48.9 / 54.9", "2005, 2027, - / 56.9", "2005, 2028, 47.65 / 47.65", "2004, 2028, - / 47.65"})
  void theQuotaForFirstDiplomasEndsWithAnAgeAndHasNoAgeOrAdditionalPoints(int born, int year, String sums) {
    assertThat(ida().born(born).sums(year)).isEqualTo(sums);
  }

  @Test
  void whatIsNotAFirstDiplomaCompetesInTheOrdinaryQuotaAlone() {
    Result result = ida().born(2006).lacking(Fact.FIRST_DIPLOMA).in(2027);

    assertThat(Someone.sum(result.ordinary())).isEqualTo("54.9");
    assertThat(((Standing.Outside) result.firstDiploma()).why()).isEqualTo(Why.NO_FIRST_DIPLOMA);
  }

  /** All sixes and as many science points as there are. */
  private static Someone best() {
    return new Someone().in("mathematics-r1", "6").in("mathematics-r2", "6").in("physics-1", "6").in("physics-2", "6").in("chemistry-1", "6")
        .in("chemistry-2", "6").having(Fact.SERVICE);
  }

  @Test
  void theGreatestSumsAreThoseThatTheYearStates() {
    Someone in2027 = best().born(2000).aiming(new Aim(Set.of(), Points.of("2"), SamiQuota.UNKNOWN));
    Someone in2028 = best().having(Fact.SAMI).born(2008).aiming(new Aim(Set.of(), Points.NONE, SamiQuota.HAS_NOT));

    assertThat(in2027.sums()).isEqualTo("- / 76");
    assertThat(in2027.line("school-points", 2027)).isEqualTo("66");
    assertThat(in2028.sums(2028)).isEqualTo("63 / 64");
    assertThat(Someone.rules(2027).greatestCompetitionPoints()).isEqualTo(Points.of("76"));
    assertThat(Someone.rules(2028).greatestSchoolPoints()).isEqualTo(Points.of("63"));
  }

  @Test
  void theSameGradesGiveDifferentSumsBySideOfTheYears() {
    Someone one = Someone.with("5 5 5").in("mathematics-r1", "5").in("mathematics-r2", "5").in("physics-1", "5").in("physics-2", "5")
        .in("chemistry-1", "4").in("chemistry-2", "4").in("spanish-2", "5").born(2005).having(Fact.SERVICE);

    assertThat(one.sums(2026)).isEqualTo("52 / 58");
    assertThat(one.sums(2027)).isEqualTo("- / 60");
    assertThat(one.sums(2028)).isEqualTo("50 / 51");
  }

  @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
  @CsvSource({
      "men, sykepleie-bachelor, UIA, 2",
      "men, sykepleie-bachelor, OSLOMET, 0",
      "women, sykepleie-bachelor, UIA, 0",
      "women, ingenior-bygg-bachelor, NTNU, 2",
      "women, ingenior-kjemi-bachelor, NTNU, 0",
      "men, psykologi-profesjon, UIB, 1"
  })
  void someStudiesGiveGenderPointsUntil2028(String gender, String study, String institution, String points) {
    assertThat(Someone.rules(2027).genderPoints(gender, study, institution, null)).isEqualTo(Points.of(points));
    assertThat(Someone.rules(2028).genderPoints(gender, study, institution, null)).isEqualTo(Points.NONE);
  }

  @Test
  void genderPointsCountInBothQuotas() {
    Someone one = Someone.with("4 4 5 5 4").born(2007);

    assertThat(one.aiming(new Aim(Set.of(), Points.of("2"), SamiQuota.UNKNOWN)).sums()).isEqualTo("46 / 48");
    assertThat(one.aiming(Aim.NONE).sums()).isEqualTo("44 / 46");
  }
}
