package no.karrierenorge.admissions.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.YearRules;
import no.karrierenorge.catalogue.PointLimit;
import no.karrierenorge.catalogue.PointLimit.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What published limits are to somebody's points. */
class DistanceTest {
  private static final Points GREATEST = Points.of("76");

  @Test
  void aLimitAboveAllThatPointsCanBeIncludesAnEntranceTest() {
    assertThat(to("148.07", "54.9")).isEqualTo(new Distance.NotCompared(Distance.Reason.ENTRANCE_TEST));
  }

  @Test
  void signsThatAreNotExplainedAreNotGuessed() {
    var notStated = new Distance.NotCompared(Distance.Reason.NOT_STATED);

    assertThat(Reach.distance(new Limit.NotStated(new BigDecimal("-1")), Points.of("54.9"), GREATEST)).isEqualTo(notStated);
    assertThat(Reach.distance(null, Points.of("54.9"), GREATEST)).isEqualTo(notStated);
  }

  @Test
  void whereEverybodyGotInNoPointsAreTooFew() {
    assertThat(Reach.distance(new Limit.AllAdmitted(), Points.of("20"), GREATEST)).isEqualTo(new Distance.Everybody());
  }

  @Test
  void theLimitItselfIsWithinReachAndLotsMayDecide() {
    assertThat(to("54.9", "54.9")).isEqualTo(new Distance.Within(true));
    assertThat(to("54.9", "55")).isEqualTo(new Distance.Within(false));
    assertThat(to("54.9", "54.85")).isEqualTo(new Distance.Short(Points.of("0.05")));
  }

  /** 2027: 60 + 4 + 2 in school points, 8 for age and 2 additional: 76. 2028: 60 + 2 + 1, and 1 for service: 64. */
  @Test
  void theCatalogueTakesTheGreatestSumsFromTheRulesOfEachYear() {
    for (YearRules rules : new RuleBook().years()) {
      assertThat(Points.of(PointLimit.greatest(rules.year(), "ORD"))).isEqualTo(rules.greatestCompetitionPoints());
      assertThat(Points.of(PointLimit.greatest(rules.year(), "ORDF"))).isEqualTo(rules.greatestSchoolPoints());
      assertThat(rules.comparableWithLimitsOf()).allSatisfy(year -> assertThat(Points.of(PointLimit.greatest(year, "ORD")))
          .isEqualTo(rules.greatestCompetitionPoints()));
    }
  }

  @ParameterizedTest(name = "{2} in {0}, quota {1}: {3}")
  @CsvSource({"2021, ORD, 76, false", "2021, ORD, 75.5, false", "2021, ORD, 76.01, true", "2021, ORDF, 66, false", "2021, ORDF, 66.1, true",
      "2028, ORD, 64.1, true"})
  void onlyALimitThatNobodyCanReachIncludesATest(int year, String quota, BigDecimal limit, boolean includesTest) {
    assertThat(new PointLimit("1", "A", "B", null, quota, "Hovedopptak", year, new Limit.Points(limit)).includesTest()).isEqualTo(includesTest);
  }

  private static Distance to(String limit, String points) {
    return Reach.distance(new Limit.Points(new BigDecimal(limit)), Points.of(points), GREATEST);
  }
}
