package no.karrierenorge.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The same hours on some days of the week that follow each other. */
public record WeeklyHours(DayOfWeek first, DayOfWeek last, Hours hours) {
  /** E-guidance: the example of the expert committee's report on career guidance (2015). */
  public static final List<WeeklyHours> EGUIDANCE = List.of(
      new WeeklyHours(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, new Hours(LocalTime.of(8, 30), LocalTime.of(22, 0))),
      new WeeklyHours(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, new Hours(LocalTime.of(8, 30), LocalTime.of(18, 30))),
      new WeeklyHours(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, new Hours(LocalTime.of(15, 0), LocalTime.of(22, 0))));

  public boolean holds(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday.compareTo(first) >= 0 && weekday.compareTo(last) <= 0;
  }
}
