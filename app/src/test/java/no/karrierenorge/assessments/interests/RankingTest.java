package no.karrierenorge.assessments.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.karrierenorge.assessments.interests.Ranking.Fit;
import no.karrierenorge.platform.language.Texts;
import org.junit.jupiter.api.Test;

/** Likeness against correlations reckoned by hand, and what the order rests on. */
class RankingTest {
  private static Shape shape(double... figures) {
    return Shape.of(Arrays.stream(figures).boxed().toList());
  }

  private static Candidate occupation(String key, double... figures) {
    return new Candidate(key, new Texts(key, key, key), "0000", null, "RI", shape(figures));
  }

  private static List<String> keys(List<Fit> fits) {
    return fits.stream().map(fit -> fit.candidate().key()).toList();
  }

  @Test
  void likenessIsPearsonsCorrelation() {
    assertThat(shape(1, 2, 3, 4, 5, 6).likeness(shape(2, 4, 6, 8, 10, 12))).isEqualTo(1, within(1e-9));
    assertThat(shape(1, 2, 3, 4, 5, 6).likeness(shape(6, 5, 4, 3, 2, 1))).isEqualTo(-1, within(1e-9));
    assertThat(shape(1, 0, 0, 0, 0, 0).likeness(shape(0, 1, 0, 0, 0, 0))).isEqualTo(-0.2, within(1e-9));
    assertThat(shape(5, 1, 3, 4, 2, 1).likeness(shape(4, 2, 3, 5, 1, 2))).isEqualTo(0.804316, within(1e-6));
  }

  @Test
  void theHeightOfAProfileSaysNothing() {
    List<Candidate> all = List.of(occupation("nurse", 2, 4, 2, 7, 3, 3), occupation("welder", 7, 3, 1, 1, 2, 4), occupation("clerk", 2, 2, 1, 3, 4, 7));

    assertThat(keys(Ranking.of(shape(20, 40, 20, 70, 30, 30), all))).isEqualTo(keys(Ranking.of(shape(50, 60, 50, 75, 55, 55), all)));
  }

  @Test
  void aLevelProfileIsLikeNothing() {
    assertThat(shape(3, 3, 3, 3, 3, 3).likeness(shape(1, 2, 3, 4, 5, 6))).isZero();
  }

  @Test
  void theOrderDoesNotDependOnHowTheOccupationsWereRead() {
    var all = new ArrayList<Candidate>();
    var chance = new Random(7);
    for (int i = 0; i < 200; i++) all.add(occupation("o" + i, chance.nextInt(4), chance.nextInt(4), chance.nextInt(4), chance.nextInt(4), chance.nextInt(4), 2));
    Shape wanted = shape(80, 20, 60, 50, 10, 30);
    List<String> order = keys(Ranking.of(wanted, all));

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(keys(Ranking.of(wanted, all))).isEqualTo(order);
    }
  }

  @Test
  void moreLikeThisDrawsTheListTowardsItAndNotMeAway() {
    Shape own = shape(80, 20, 60, 50, 10, 30);
    Shape nurse = shape(2, 4, 2, 7, 3, 3);

    assertThat(own.drawn(List.of(nurse), List.of(), 0.5).likeness(nurse)).isGreaterThan(own.likeness(nurse));
    assertThat(own.drawn(List.of(), List.of(nurse), 0.5).likeness(nurse)).isLessThan(own.likeness(nurse));
    assertThat(own.drawn(List.of(nurse), List.of(nurse), 0.5).likeness(own)).isEqualTo(1, within(1e-9));
  }
}
