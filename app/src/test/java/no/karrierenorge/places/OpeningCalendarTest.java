package no.karrierenorge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.ExampleWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningCalendarTest {
  private static final OpeningCalendar RULE = new OpeningCalendar(ExampleWeek.HOURS, Map.of());

  @ParameterizedTest
  @CsvSource({
      "2026-11-16T08:30, 2026-11-16T22:00", "2026-11-19T21:59:59, 2026-11-19T22:00", "2026-11-20T08:30, 2026-11-20T18:30",
      "2026-11-21T15:00, 2026-11-21T22:00", "2026-11-22T21:00, 2026-11-22T22:00", "2026-12-24T12:59, 2026-12-24T13:00",
      "2026-12-31T08:30, 2026-12-31T13:00"})
  void itIsOpenUntilTheEndOfTheDaysHours(LocalDateTime now, LocalDateTime until) {
    var status = RULE.at(oslo(now));

    assertThat(status).isEqualTo(new OpeningStatus.Open(oslo(until)));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-16T08:29:59, 2026-11-16T08:30", "2026-11-16T22:00, 2026-11-17T08:30", "2026-11-20T18:30, 2026-11-21T15:00",
      "2026-11-22T22:00, 2026-11-23T08:30", "2026-04-01T22:00, 2026-04-04T15:00", "2026-04-04T22:00, 2026-04-07T08:30",
      "2026-12-24T13:00, 2026-12-27T15:00", "2026-12-31T13:00, 2027-01-02T15:00", "2026-05-17T16:00, 2026-05-18T08:30",
      "2022-12-24T10:00, 2022-12-27T08:30"})
  void whenClosedItOpensOnTheNextDayThatHasHours(LocalDateTime now, LocalDateTime opens) {
    var status = RULE.at(oslo(now));

    assertThat(status).isEqualTo(new OpeningStatus.Closed(oslo(opens)));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-28T23:00, 2026-03-29T13:00:00Z", "2026-10-24T23:00, 2026-10-25T14:00:00Z", "2026-03-27T23:00, 2026-03-28T14:00:00Z"})
  void theDoorsOpenByTheClockOnTheWallWhenSummerTimeBeginsAndEnds(LocalDateTime now, Instant opens) {
    var status = RULE.at(oslo(now));

    assertThat(status).isInstanceOfSatisfying(OpeningStatus.Closed.class, closed -> assertThat(closed.opensAt().toInstant()).isEqualTo(opens));
  }

  @Test
  void anExceptionOpensAHolidayAndClosesAnOrdinaryDay() {
    var goodFriday = LocalDate.of(2026, 4, 3);
    var ordinary = LocalDate.of(2026, 4, 8);
    var calendar = new OpeningCalendar(ExampleWeek.HOURS, Map.of(
        goodFriday, Optional.of(new Hours(LocalTime.of(12, 0), LocalTime.of(16, 0))), ordinary, Optional.empty()));

    var onHoliday = calendar.at(oslo(goodFriday.atTime(12, 0)));
    var onOrdinary = calendar.at(oslo(ordinary.atTime(12, 0)));

    assertThat(onHoliday).isEqualTo(new OpeningStatus.Open(oslo(goodFriday.atTime(16, 0))));
    assertThat(onOrdinary).isEqualTo(new OpeningStatus.Closed(oslo(LocalDateTime.of(2026, 4, 9, 8, 30))));
  }

  @Test
  void theDaysThatDifferAreToldAhead() {
    var days = RULE.specialDays(LocalDate.of(2026, 12, 20), 14);

    assertThat(days).extracting(SpecialDay::day).isEqualTo(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25),
        LocalDate.of(2026, 12, 26), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)));
    assertThat(days.getFirst().hours()).isEqualTo(new Hours(LocalTime.of(8, 30), LocalTime.of(13, 0)));
    assertThat(days.get(1)).isEqualTo(new SpecialDay(LocalDate.of(2026, 12, 25), null, PublicHoliday.CHRISTMAS_DAY));
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-16T21:00, PT1H", "2026-11-16T08:00, PT30M", "2026-11-16T23:00, PT1H", "2026-03-29T00:00, PT14H", "2026-10-25T00:00, PT16H",
      "2026-12-25T00:00, PT24H"})
  void aPageMayBeKeptUntilTheNextChangeOrMidnight(LocalDateTime now, Duration kept) {
    var opening = new Opening(oslo(now), RULE.at(oslo(now)), List.of(), ExampleWeek.HOURS);

    assertThat(opening.validFor()).isEqualTo(kept);
  }

  @Test
  void whatIsAlwaysOpenIsToldAnewAtMidnight() {
    var opening = new Opening(oslo(LocalDateTime.of(2026, 11, 16, 3, 0)), new OpeningStatus.Open(null), List.of(), ExampleWeek.HOURS);

    assertThat(opening.validFor()).isEqualTo(Duration.ofHours(21));
  }

  private static ZonedDateTime oslo(LocalDateTime local) {
    return local.atZone(Oslo.ZONE);
  }
}
