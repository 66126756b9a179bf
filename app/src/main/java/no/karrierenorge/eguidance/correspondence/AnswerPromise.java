package no.karrierenorge.eguidance.correspondence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.karrierenorge.places.PublicHoliday;

/**
 * The rule of the promise: a question is answered within one working day, which is until six in the evening of the first working day after
 * the day it was asked. Saturdays, Sundays, public holidays, the half days before Christmas and New Year and the days on which the service is
 * closed are no working days.
 */
public final class AnswerPromise {
  private static final LocalTime EVENING = LocalTime.of(18, 0);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<MonthDay> HALF_DAYS = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

  private AnswerPromise() {}

  /**
   * @param asked in the zone in which working days are meant
   * @param isOpen whether the service is open on a day, by its manager's calendar
   */
  public static ZonedDateTime of(ZonedDateTime asked, Predicate<LocalDate> isOpen) {
    LocalDate answered = Stream.iterate(asked.toLocalDate().plusDays(1), next -> next.plusDays(1))
        .filter(day -> isWorkingDay(day) && isOpen.test(day))
        .findFirst()
        .orElseThrow();
    return answered.atTime(EVENING).atZone(asked.getZone());
  }

  private static boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !HALF_DAYS.contains(MonthDay.from(day)) && PublicHoliday.find(day).isEmpty();
  }
}
