package no.karrierenorge.eguidance.backroom;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import no.karrierenorge.platform.language.Times;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.stereotype.Component;

/** When something was said: the time of day, and before today the day too. */
@Component
public class LineTimes {
  private final Clock clock;

  LineTimes(Clock clock) {
    this.clock = clock;
  }

  public String of(Instant at) {
    ZonedDateTime local = at.atZone(Oslo.ZONE);
    String time = Times.of(local.toLocalTime());
    return local.toLocalDate().equals(Oslo.today(clock)) ? time : Times.day(local.toLocalDate()) + ", " + time;
  }
}
