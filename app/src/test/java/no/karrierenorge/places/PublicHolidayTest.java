package no.karrierenorge.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidayTest {
  @ParameterizedTest
  @CsvSource({
      "1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24",
      "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
  void easterIsOnTheSundayOfTheAlmanac(LocalDate almanac) {
    LocalDate computed = Easter.sunday(almanac.getYear());

    assertThat(computed).isEqualTo(almanac);
  }

  @Test
  void easterIsASundayFrom22MarchTo25AprilInEveryYear() {
    var easters = IntStream.rangeClosed(1900, 2100).mapToObj(Easter::sunday).toList();

    assertThat(easters).allSatisfy(easter -> {
      assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(easter).isBetween(Year.of(easter.getYear()).atMonth(3).atDay(22), Year.of(easter.getYear()).atMonth(4).atDay(25));
    });
  }

  @ParameterizedTest
  @CsvSource({
      "2026-01-01, NEW_YEARS_DAY", "2026-04-02, MAUNDY_THURSDAY", "2026-04-03, GOOD_FRIDAY", "2026-04-05, EASTER_SUNDAY",
      "2026-04-06, EASTER_MONDAY", "2026-05-01, LABOUR_DAY", "2026-05-14, ASCENSION_DAY", "2026-05-17, CONSTITUTION_DAY",
      "2026-05-24, WHIT_SUNDAY", "2026-05-25, WHIT_MONDAY", "2026-12-25, CHRISTMAS_DAY", "2026-12-26, BOXING_DAY"})
  void theHolidaysOf2026AreThoseOfTheCalendar(LocalDate day, PublicHoliday holiday) {
    var found = PublicHoliday.find(day);

    assertThat(found).contains(holiday);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-24", "2026-12-31", "2026-04-04", "2026-04-01", "2026-05-16", "2026-05-26", "2026-11-22"})
  void evesAndOrdinaryDaysAreNotPublicHolidays(LocalDate day) {
    var found = PublicHoliday.find(day);

    assertThat(found).isEmpty();
  }

  @Test
  void twoHolidaysOnOneDayAreStillAHoliday() {
    var found = PublicHoliday.find(LocalDate.of(2008, 5, 1));

    assertThat(found).contains(PublicHoliday.LABOUR_DAY);
    assertThat(PublicHoliday.ASCENSION_DAY.in(2008)).isEqualTo(LocalDate.of(2008, 5, 1));
  }
}
