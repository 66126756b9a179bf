package no.karrierenorge.testing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import no.karrierenorge.places.Hours;
import no.karrierenorge.places.WeeklyHours;

/** The hours that a fresh installation begins with, as V3 of places writes them down. */
public final class ExampleWeek {
  public static final List<WeeklyHours> HOURS = List.of(
      new WeeklyHours(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, new Hours(LocalTime.of(8, 30), LocalTime.of(22, 0))),
      new WeeklyHours(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, new Hours(LocalTime.of(8, 30), LocalTime.of(18, 30))),
      new WeeklyHours(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, new Hours(LocalTime.of(15, 0), LocalTime.of(22, 0))));

  private ExampleWeek() {}
}
