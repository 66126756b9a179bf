package no.karrierenorge.places;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same hours on some days of the week that follow each other.
 *
 * @param hours nothing when it is closed on these days
 */
public record WeeklyHours(DayOfWeek first, DayOfWeek last, @Nullable Hours hours) {
  /** A week in as few rows as say it; days that are not in it are closed. */
  public static List<WeeklyHours> of(Map<DayOfWeek, Hours> week) {
    var rows = new ArrayList<WeeklyHours>();
    for (DayOfWeek day : DayOfWeek.values()) {
      Hours hours = week.get(day);
      WeeklyHours before = rows.isEmpty() ? null : rows.getLast();
      if (before != null && Objects.equals(before.hours, hours)) rows.set(rows.size() - 1, new WeeklyHours(before.first, day, hours));
      else rows.add(new WeeklyHours(day, day, hours));
    }
    return List.copyOf(rows);
  }

  public boolean holds(LocalDate day) {
    return holds(day.getDayOfWeek());
  }

  public boolean holds(DayOfWeek weekday) {
    return weekday.compareTo(first) >= 0 && weekday.compareTo(last) <= 0;
  }
}
