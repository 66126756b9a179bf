package no.karrierenorge.eguidance.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import no.karrierenorge.places.Hours;
import org.junit.jupiter.api.Test;

class CallTimesTest {
  @Test
  void aCallCanBeWishedForWhileWeAreOpenButNotAtOnce() {
    var hours = new Hours(LocalTime.of(8, 30), LocalTime.of(11, 0));
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(CallTimes.on(day, hours, at("08:45"))).containsExactly(at("09:30"), at("10:00"), at("10:30"));
    assertThat(CallTimes.on(day, hours, at("10:01"))).isEmpty();
    assertThat(CallTimes.on(day, hours, at("08:45").minusDays(1))).startsWith(at("08:30")).hasSize(5);
  }

  private static LocalDateTime at(String time) {
    return LocalDate.of(2026, 11, 24).atTime(LocalTime.parse(time));
  }
}
