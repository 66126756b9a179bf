package no.karrierenorge.platform.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The zone in which opening hours, deadlines and holidays are meant. */
public final class Oslo {
  public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private Oslo() {}

  public static ZonedDateTime now(Clock clock) {
    return clock.instant().atZone(ZONE);
  }

  public static LocalDate today(Clock clock) {
    return now(clock).toLocalDate();
  }
}
