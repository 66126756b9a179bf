package no.karrierenorge.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {
  @Test
  void eachPauseIsLongerThanTheOneBefore() {
    var pauses = IntStream.range(1, Pauses.MOST_ATTEMPTS).mapToObj(Pauses::after).toList();

    assertThat(pauses).isSorted().doesNotHaveDuplicates().startsWith(Duration.ofMinutes(1)).endsWith(Duration.ofHours(12));
  }

  @Test
  void itIsTriedForADayAndNotForEver() {
    Duration all = IntStream.range(1, Pauses.MOST_ATTEMPTS).mapToObj(Pauses::after).reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(30));
    assertThat(Pauses.after(99)).isEqualTo(Duration.ofHours(12));
  }
}
