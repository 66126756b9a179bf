package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.admissions.points.Standing.Outside;
import no.karrierenorge.admissions.points.Standing.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: the road by six subjects, and the vocational road with a certificate. */
class RoadsTest {
  private static Someone onSixSubjects() {
    return new Someone().in("norwegian-first-form", "4").in("norwegian-second-form", "3").in("norwegian-oral", "4").in("english", "4")
        .in("history", "5").in("social-studies", "4").in("mathematics-1p", "3").in("mathematics-2p", "4").in("science-common", "4")
        .on(Ground.SIX_SUBJECTS).lacking(Fact.FIRST_DIPLOMA);
  }

  @ParameterizedTest(name = "{0}: born {1} with {2} tenths of years of practice")
  @CsvSource({"2026, 2003, 50, - / 38.9", "2027, 2004, 0, - / 38.9", "2027, 2003, 0, - / 40.9"})
  void sixSubjectsAreRankedInTheOrdinaryQuotaAlone(int year, int born, int practice, String sums) {
    assertThat(onSixSubjects().born(born).having(Fact.PRACTICE, practice).sums(year)).isEqualTo(sums);
  }

  /** Five years at 150 per cent are told as 5.0, as the form asks, and so are enough by themselves; four of them are not. */
  @Test
  void moreThanFullTimeIsToldAsOneYearAYear() {
    assertThat(onSixSubjects().born(2003).having(Fact.PRACTICE, 50).sums(2026)).isEqualTo("- / 38.9");
    assertThat(onSixSubjects().born(2003).having(Fact.PRACTICE, 40).sums(2026)).isEqualTo("- / -");
  }

  @ParameterizedTest(name = "{0}: born {1} with {2} tenths of years of practice")
  @CsvSource({"2026, 2003, 49, TOO_FEW_YEARS", "2026, 2004, 80, TOO_YOUNG"})
  void whoIsShortOfTheRoadIsToldOfWhat(int year, int born, int practice, Why why) {
    Standing standing = onSixSubjects().born(born).having(Fact.PRACTICE, practice).in(year).ordinary();

    assertThat(standing).isInstanceOfSatisfying(Outside.class, outside -> assertThat(outside.why()).isEqualTo(why));
  }

  @Test
  void theSubjectThatIsMissingIsNamed() {
    Standing standing = onSixSubjects().born(2003).again(Retake.Kind.EXTERNAL, "history", "6").in(2027).ordinary();
    Standing lacking = new Someone().in("norwegian-oral", "4").in("english", "4").in("history", "5").in("social-studies", "4")
        .in("mathematics-1p", "3").in("mathematics-2p", "4").in("science-common", "3", "1").on(Ground.SIX_SUBJECTS).born(2003).in(2027).ordinary();

    assertThat(standing.sum()).isPresent();
    assertThat(lacking).isInstanceOfSatisfying(Outside.class, outside -> {
      assertThat(outside.why()).isEqualTo(Why.SUBJECTS_MISSING);
      assertThat(outside.missing()).containsExactly("science");
    });
  }

  @ParameterizedTest(name = "born {0}")
  @CsvSource({"2008, 0", "2004, 0", "2003, 2", "2000, 8", "1999, 8"})
  void onSixSubjectsAgePointsBeginAtTwentyFour(int born, String points) {
    Someone one = onSixSubjects().born(born);

    assertThat(one.line(born > 2004 ? "nothing" : "age-points-six-subjects", 2027)).isEqualTo(born > 2004 ? "-" : points);
  }

  @Test
  void aScienceSubjectBesideTheSixCountsWhenItPays() {
    assertThat(onSixSubjects().born(2004).in("physics-1", "5").sums()).isEqualTo("- / 40.5");
  }

  /** A diploma of 34.0, its six subjects 42.0: ten grades with 42 among the six, ten with 26 beside them. */
  private static Someone withBoth() {
    return new Someone().in("norwegian-first-form", "4", "4").in("norwegian-second-form", "4").in("norwegian-oral", "4").in("english", "4")
        .in("history", "5").in("social-studies", "5").in("mathematics-1p", "4").in("mathematics-2p", "4").in("science-common", "4")
        .in("geography", "3").in("religion-ethics", "3").in("physical-education", "3").in("law-1", "3").in("law-2", "3")
        .in("psychology-1", "2").in("psychology-2", "2").in("economics-1", "2").in("economics-2", "2").in("media-information", "3");
  }

  @ParameterizedTest(name = "{0}: born {1}")
  @CsvSource({"2027, 2000, 50", "2027, 2003, 44", "2027, 2004, 42", "2028, 2000, 34"})
  void whoHasBothIsRankedOnWhatGivesMostUntil2028(int year, int born, String sum) {
    assertThat(Someone.sum(withBoth().born(born).in(year).ordinary())).isEqualTo(sum);
  }

  private static Someone withCertificate() {
    return new Someone().on(Ground.VOCATIONAL_WITH_SUBJECTS).in("norwegian-vocational", "4").in("english-vocational", "4")
        .in("mathematics-1p-y", "3").in("science-vocational", "4").in("social-studies-vocational", "5").in("physical-education-vocational", "5")
        .in("vocational-subject-1", "5").in("vocational-subject-2", "5").in("vocational-subject-3", "4")
        .in("vocational-interdisciplinary-exam", "", "5").in("trade-test", "", "B").in("norwegian-first-form-supplementary", "3")
        .in("norwegian-second-form-supplementary", "4").in("norwegian-oral-supplementary", "4").in("mathematics-2p-y", "4")
        .in("science-supplementary", "3").in("history-supplementary", "4");
  }

  @Test
  void whatTheCertificateHoldsAnewFallsOutOfTheDiploma() {
    assertThat(withCertificate().sums()).isEqualTo("41.3 / 41.3");
    assertThat(withCertificate().having(Fact.MATHEMATICS_224).sums()).isEqualTo("42.1 / 42.1");
    assertThat(withCertificate().having(Fact.SCIENCE_140).sums()).isEqualTo("41.4 / 41.4");
  }

  @Test
  void aVocationalDiplomaMayBeAFirstDiploma() {
    assertThat(withCertificate().born(2006).sums()).isEqualTo("41.3 / 45.3");
  }
}
