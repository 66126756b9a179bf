package no.karrierenorge.eguidance.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** Promises by the service's calendar: a day on which no channel is open is no day on which anybody answers. */
@Component
public class AnswerPromises {
  /** Nobody writes a longer closing down ahead; after it days are taken as they come. */
  private static final int DAYS_AHEAD = 60;

  private final OpeningHours hours;

  AnswerPromises(OpeningHours hours) {
    this.hours = hours;
  }

  public Instant of(Instant asked) {
    ZonedDateTime there = asked.atZone(Oslo.ZONE);
    LocalDate first = there.toLocalDate().plusDays(1);
    LocalDate end = first.plusDays(DAYS_AHEAD);
    Set<LocalDate> open = Arrays.stream(GuidanceChannel.values())
        .flatMap(channel -> hours.days(channel, first, end).keySet().stream())
        .collect(Collectors.toSet());
    return AnswerPromise.of(there, day -> open.contains(day) || !day.isBefore(end)).toInstant();
  }
}
