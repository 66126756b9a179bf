package no.karrierenorge.eguidance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import no.karrierenorge.platform.time.Oslo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPromiseTest {
  @ParameterizedTest(name = "{0}: asked {1}, promised {2}")
  @CsvSource({
      "an ordinary Tuesday,2026-11-24T10:00,2026-11-25T18:00",
      "late in the evening,2026-11-24T23:59,2026-11-25T18:00",
      "just after midnight,2026-11-25T00:00,2026-11-26T18:00",
      "Friday morning,2026-11-20T08:00,2026-11-23T18:00",
      "Saturday,2026-11-21T15:00,2026-11-23T18:00",
      "Sunday,2026-11-22T20:00,2026-11-23T18:00",
      "the Wednesday before Easter,2026-04-01T12:00,2026-04-07T18:00",
      "Good Friday,2026-04-03T12:00,2026-04-07T18:00",
      "before 17 May on a Monday,2027-05-14T12:00,2027-05-18T18:00",
      "the day before Ascension Day,2026-05-13T12:00,2026-05-15T18:00",
      "23 December,2026-12-23T09:00,2026-12-28T18:00",
      "24 December,2026-12-24T09:00,2026-12-28T18:00",
      "30 December,2026-12-30T09:00,2027-01-04T18:00",
      "the night before summer time,2026-03-27T23:00,2026-03-30T18:00"})
  void aQuestionIsAnsweredOnTheFirstWorkingDayAfterIt(String when, LocalDateTime asked, LocalDateTime promised) {
    assertThat(AnswerPromise.of(asked.atZone(Oslo.ZONE), day -> true)).as(when).isEqualTo(promised.atZone(Oslo.ZONE));
  }

  @Test
  void daysOnWhichTheServiceIsClosedDoNotCount() {
    Predicate<LocalDate> isOpen = day -> !day.equals(LocalDate.parse("2026-11-25")) && !day.equals(LocalDate.parse("2026-11-26"));

    ZonedDateTime promised = AnswerPromise.of(LocalDateTime.parse("2026-11-24T10:00").atZone(Oslo.ZONE), isOpen);

    assertThat(promised).isEqualTo(LocalDateTime.parse("2026-11-27T18:00").atZone(Oslo.ZONE));
  }

  @Test
  void theClockIsCalmThenUrgentThenOver() {
    Instant promised = Instant.parse("2026-11-25T17:00:00Z");

    assertThat(PromiseClock.of(promised, Instant.parse("2026-11-25T12:59:59Z"))).isEqualTo(PromiseClock.CALM);
    assertThat(PromiseClock.of(promised, Instant.parse("2026-11-25T13:00:00Z"))).isEqualTo(PromiseClock.SOON);
    assertThat(PromiseClock.of(promised, Instant.parse("2026-11-25T16:59:59Z"))).isEqualTo(PromiseClock.SOON);
    assertThat(PromiseClock.of(promised, promised)).isEqualTo(PromiseClock.OVERDUE);
  }
}
