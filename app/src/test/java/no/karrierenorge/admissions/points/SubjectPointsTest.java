package no.karrierenorge.admissions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.karrierenorge.admissions.points.Aim.SamiQuota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand from the rules on science and language points. Subjects are named by ids, {@code -} where Samordna opptak decides. */
class SubjectPointsTest {
  private static final String CAP = "science-language-cap";
  private static final String FULL = "mathematics-r1 mathematics-r2 physics-1 physics-2 chemistry-1 chemistry-2";

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
      FULL + ", 4",
      FULL + " biology-1, 4",
      "mathematics-s1 mathematics-s2 mathematics-r2, 1.5",
      "mathematics-r1 mathematics-r2 mathematics-s1, 1.5",
      "mathematics-r2 mathematics-s2, -",
      "mathematics-x technology-research-x, 0",
      "spanish-2 spanish-3, 1.5",
      "spanish-1 spanish-2 spanish-3, -",
      "language-common-2 english-1 english-2, 0",
      "mathematics-r1 mathematics-r2 spanish-2 spanish-3 chemistry-1 chemistry-2, 4",
      "mathematics-r1 mathematics-s1, -",
      "statistics, 0",
      "latin-1 latin-2 german-2 french-3, 2.5",
      "mathematics-r1 mathematics-r2, 1.5"
  })
  void subjectsGivePointsIn2026And2027(String subjects, String points) {
    Someone one = Someone.taking(subjects.split(" "));

    assertThat(one.line(CAP, 2026)).isEqualTo(points);
    assertThat(one.line(CAP, 2027)).isEqualTo(points);
  }

  @Test
  void mathematicsNeverGivesMoreThanItsFamilyMay() {
    assertThat(Someone.taking("mathematics-s1", "mathematics-r2").line(CAP, 2027)).isEqualTo("1.5");
  }

  @Test
  void aSubjectWithTwoGradesGivesItsPointsOnce() {
    assertThat(new Someone().in("physics-1", "5", "4").line(CAP, 2027)).isEqualTo("0.5");
  }

  @Test
  void aSubjectThatIsNotPassedGivesNothing() {
    assertThat(new Someone().in("physics-1", "4").in("physics-2", "4", "1").line(CAP, 2027)).isEqualTo("0.5");
  }

  @Test
  void aYearInNaturalResourcesCountsAmongTheSubjects() {
    Someone one = Someone.taking("biology-1", "biology-2").having(Fact.NATURAL_RESOURCES);

    assertThat(one.line(CAP, 2027)).isEqualTo("1.5");
  }

  @Test
  void whatIsNotEstablishedIsNamedAndGivesNothing() {
    var ranked = (Standing.Ranked) Someone.taking("statistics").in(2027).ordinary();

    assertThat(ranked.lines()).extracting(Line::working)
        .filteredOn(Line.Working.Subjects.class::isInstance)
        .anySatisfy(working -> assertThat(((Line.Working.Subjects) working).unverified()).containsExactly("statistics"));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
      FULL + ", 2",
      FULL + " biology-1, 2",
      "mathematics-s1 mathematics-s2, 0.5",
      "mathematics-s1 mathematics-s2 mathematics-r2, -",
      "mathematics-r1 mathematics-s1, -",
      "spanish-2 spanish-3, 0"
  })
  void subjectsGiveHalfIn2028(String subjects, String points) {
    assertThat(Someone.taking(subjects.split(" ")).having(Fact.NATURAL_RESOURCES).line(CAP, 2028)).isEqualTo(points);
  }

  @Test
  void aQuarterOfAPointStaysExact() {
    assertThat(Someone.with("4 5").in("physics-1", "4").sums(2028)).isEqualTo("43.55 / 43.55");
  }

  @ParameterizedTest(name = "a study whose Sami quota is {0}")
  @CsvSource({"HAS_NOT, 48 / 48", "HAS, 47 / 47", "UNKNOWN, - / -"})
  void samiAsFirstLanguageGivesAPointWhereThereIsNoQuota(SamiQuota quota, String sums) {
    Someone one = new Someone().in("mathematics-r1", "5").in("mathematics-r2", "5").in("physics-1", "5").in("physics-2", "4")
        .in("chemistry-1", "4").in("chemistry-2", "4").having(Fact.SAMI).aiming(new Aim(Set.of(), Points.NONE, quota));

    assertThat(one.sums(2028)).isEqualTo(sums);
  }
}
