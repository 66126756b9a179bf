package no.karrierenorge.eguidance.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** The hours at which we can call somebody, by the telephone's calendar: also where the demo is always open, since people answer it. */
@Component
class CallHours {
  private static final int DAYS_AHEAD = 7;

  private final OpeningHours hours;
  private final Clock clock;

  CallHours(OpeningHours hours, Clock clock) {
    this.hours = hours;
    this.clock = clock;
  }

  /** The days to come on which there still is an hour, in order. */
  Map<LocalDate, List<LocalDateTime>> days() {
    LocalDateTime now = Oslo.now(clock).toLocalDateTime();
    LocalDate today = now.toLocalDate();
    var days = new TreeMap<LocalDate, List<LocalDateTime>>();
    hours.days(GuidanceChannel.PHONE, today, today.plusDays(DAYS_AHEAD)).forEach((day, open) -> {
      List<LocalDateTime> times = CallTimes.on(day, open, now);
      if (!times.isEmpty()) days.put(day, times);
    });
    return days;
  }

  List<LocalDateTime> all() {
    return days().values().stream().flatMap(List::stream).toList();
  }

  /** When to try somebody again; in a very long closing, a day from now. */
  Instant next() {
    return all().stream().findFirst().orElse(Oslo.now(clock).toLocalDateTime().plusDays(1)).atZone(Oslo.ZONE).toInstant();
  }
}
