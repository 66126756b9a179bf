package no.karrierenorge.places;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * E-guidance's opening as it stands at one moment.
 *
 * @param specialDays the days of the coming two weeks that differ from their weekday
 * @param week the ordinary week, every day of it
 */
public record Opening(ZonedDateTime at, OpeningStatus status, List<SpecialDay> specialDays, List<WeeklyHours> week) {
  /** When a page that tells this must be made anew: at the next change, and at midnight, since it says "today" and "tomorrow". */
  public Instant validUntil() {
    ZonedDateTime midnight = today().plusDays(1).atStartOfDay(at.getZone());
    ZonedDateTime change = switch (status) {
      case OpeningStatus.Open open -> open.until();
      case OpeningStatus.Closed closed -> closed.opensAt();
    };
    return (change != null && change.isBefore(midnight) ? change : midnight).toInstant();
  }

  /** How long a page that tells this may be kept. */
  public Duration validFor() {
    return Duration.between(at.toInstant(), validUntil());
  }

  public LocalDate today() {
    return at.toLocalDate();
  }
}
