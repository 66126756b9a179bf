package no.karrierenorge.eguidance.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.places.Hours;
import no.karrierenorge.platform.time.Oslo;

/**
 * Who is on duty: all take turns, so many at a time, before and after four o'clock.
 *
 * @param atOnce counsellors on duty at the same time
 */
record Roster(List<DemoCounsellor> everybody, int atOnce) {
  private static final LocalTime CHANGE = LocalTime.of(16, 0);
  /** The shifts overlap, since nobody takes a new conversation just before she leaves. */
  private static final long OVERLAP_MINUTES = 30;

  List<Shift> on(LocalDate day, Hours hours) {
    int first = (int) Math.floorMod(day.toEpochDay() * 2 * atOnce, (long) everybody.size());
    if (!hours.from().isBefore(CHANGE) || !CHANGE.isBefore(hours.to())) return shifts(first, at(day, hours.from()), at(day, hours.to()));
    return Stream.concat(
            shifts(first, at(day, hours.from()), at(day, CHANGE).plusSeconds(60 * OVERLAP_MINUTES)).stream(),
            shifts(first + atOnce, at(day, CHANGE), at(day, hours.to())).stream())
        .toList();
  }

  private List<Shift> shifts(int first, Instant from, Instant to) {
    return IntStream.range(first, first + atOnce).mapToObj(turn -> new Shift(everybody.get(turn % everybody.size()), from, to)).toList();
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(Oslo.ZONE).toInstant();
  }
}
