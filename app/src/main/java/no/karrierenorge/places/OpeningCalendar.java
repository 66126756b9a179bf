package no.karrierenorge.places;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule of e-guidance's opening hours: an exception goes before everything; public holidays are closed; 24 and 31 December close at
 * 13:00; other days have their weekday's hours. All in local time, so that the doors open at half past eight in summer and winter alike.
 *
 * @param week every day of it
 * @param exceptions hours of single days, nothing for a day that is closed
 */
record OpeningCalendar(List<WeeklyHours> week, Map<LocalDate, Optional<Hours>> exceptions) {
  private static final Set<MonthDay> EVES = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));
  private static final int DAYS_SEARCHED = 400;
  private static final LocalTime EVE_CLOSES = LocalTime.of(13, 0);

  Optional<Hours> on(LocalDate day) {
    Optional<Hours> exception = exceptions.get(day);
    if (exception != null) return exception;
    if (PublicHoliday.find(day).isPresent()) return Optional.empty();
    return EVES.contains(MonthDay.from(day)) ? weekday(day).flatMap(hours -> hours.until(EVE_CLOSES)) : weekday(day);
  }

  OpeningStatus at(ZonedDateTime now) {
    return on(now.toLocalDate())
        .filter(hours -> !now.toLocalTime().isBefore(hours.from()) && now.toLocalTime().isBefore(hours.to()))
        .<OpeningStatus>map(hours -> new OpeningStatus.Open(now.toLocalDate().atTime(hours.to()).atZone(now.getZone())))
        .orElseGet(() -> new OpeningStatus.Closed(nextOpening(now)));
  }

  /** Exceptions are few and the week has open days, so one is found. */
  private ZonedDateTime nextOpening(ZonedDateTime now) {
    return Stream.iterate(now.toLocalDate(), day -> day.plusDays(1))
        .limit(DAYS_SEARCHED)
        .flatMap(day -> on(day).map(hours -> day.atTime(hours.from()).atZone(now.getZone())).stream())
        .filter(opens -> opens.isAfter(now))
        .findFirst()
        .orElseThrow();
  }

  /** The days from {@code first} on, for so many days, that differ from their weekday. */
  List<SpecialDay> specialDays(LocalDate first, int days) {
    return first.datesUntil(first.plusDays(days))
        .filter(day -> !on(day).equals(weekday(day)))
        .map(day -> new SpecialDay(day, on(day).orElse(null), PublicHoliday.find(day).orElse(null)))
        .toList();
  }

  private Optional<Hours> weekday(LocalDate day) {
    return week.stream().filter(row -> row.holds(day)).findFirst().flatMap(row -> Optional.ofNullable(row.hours()));
  }
}
