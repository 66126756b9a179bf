package no.karrierenorge.eguidance.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.places.Hours;
import no.karrierenorge.platform.time.Oslo;

/**
 * When people come: before lunch and after dinner, less on Fridays and at weekends, most before the deadlines of admission in spring and
 * before school begins in autumn.
 *
 * @param perHour in an ordinary hour
 */
record Rhythm(double perHour) {
  private static final double MOST = 3.5;
  private static final double[] MONTHS = {1.1, 1.35, 1.45, 1.3, 0.95, 0.85, 0.45, 1.15, 1.1, 1.0, 0.95, 0.6};
  private static final double[] HOURS = {0, 0, 0, 0, 0, 0, 0, 0, 0.7, 1.0, 1.35, 1.3, 1.25, 1.2, 1.05, 0.9, 0.8, 0.75, 0.9, 1.15, 1.1, 0.7, 0, 0};

  /** Everybody who comes on a day, in order: a Poisson process, thinned by the hour. */
  List<Instant> arrivals(LocalDate day, Hours hours, Chance chance) {
    Instant end = day.atTime(hours.to()).atZone(Oslo.ZONE).toInstant();
    Duration shortest = Duration.ofMillis(Math.round(Duration.ofHours(1).toMillis() / (perHour * MOST)));
    var all = new ArrayList<Instant>();
    Instant at = day.atTime(hours.from()).atZone(Oslo.ZONE).toInstant().plus(chance.between(shortest));
    while (at.isBefore(end)) {
      if (chance.is(share(at.atZone(Oslo.ZONE).toLocalDateTime()) / MOST)) all.add(at);
      at = at.plus(chance.between(shortest));
    }
    return all;
  }

  private static double share(LocalDateTime at) {
    double month = MONTHS[at.getMonthValue() - 1] * (isBeforeDeadline(at.toLocalDate()) ? 1.5 : 1);
    return month * HOURS[at.getHour()] * weekday(at.getDayOfWeek());
  }

  private static double weekday(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> 1.15;
      case TUESDAY, WEDNESDAY, THURSDAY -> 1;
      case FRIDAY -> 0.8;
      case SATURDAY, SUNDAY -> 0.7;
    };
  }

  /** The last days before 1 March and 15 April, when applications are due. */
  private static boolean isBeforeDeadline(LocalDate day) {
    LocalDate march = LocalDate.of(day.getYear(), 3, 1);
    LocalDate april = LocalDate.of(day.getYear(), 4, 15);
    return !day.isBefore(march.minusDays(5)) && day.isBefore(march.plusDays(1)) || !day.isBefore(april.minusDays(6)) && day.isBefore(april.plusDays(1));
  }
}
