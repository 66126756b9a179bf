package no.karrierenorge.admissions.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.catalogue.PointLimit.Limit;
import org.junit.jupiter.api.Test;

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

  private static Distance to(String limit, String points) {
    return Reach.distance(new Limit.Points(new BigDecimal(limit)), Points.of(points), GREATEST);
  }
}
