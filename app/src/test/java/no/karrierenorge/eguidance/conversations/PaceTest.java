package no.karrierenorge.eguidance.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  @Test
  void whoFindsSomebodyFreeWaitsForTheAnswerOnly() {
    QueuePlace place = pace(6, 2).at(2);

    assertThat(place).isEqualTo(new QueuePlace(2, Duration.ofSeconds(15), ANSWER, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 40})
  void theRangeHoldsTheOneFigure(int position) {
    QueuePlace place = pace(3, 0).at(position);

    assertThat(place.shortest()).isLessThan(place.expected());
    assertThat(place.longest()).isGreaterThan(place.expected());
  }

  @Test
  void farBackTheWaitIsTheTimeUntilSoManyHaveEnded() {
    QueuePlace place = pace(6, 0).at(60);

    assertThat(place.expected()).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
  }

  @Test
  void moreHandsMakeItShorter() {
    assertThat(pace(8, 0).at(4).expected()).isLessThan(pace(4, 0).at(4).expected());
  }

  @Test
  void withNobodyThereTheWeeksBeforeLead() {
    QueuePlace place = pace(0, 0).at(10);

    assertThat(place.expected()).isBetween(Duration.ofMinutes(38), Duration.ofMinutes(41));
  }

  private static Pace pace(int slots, int free) {
    return new Pace(slots, free, Duration.ofMinutes(12), ANSWER, Duration.ofMinutes(4), Duration.ofMinutes(2));
  }
}
