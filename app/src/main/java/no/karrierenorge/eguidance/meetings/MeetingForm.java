package no.karrierenorge.eguidance.meetings;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * The form that opens a meeting.
 *
 * @param samtale the conversation that it goes on from, or nothing
 * @param tid when, as {@code datetime-local} fields write it, or nothing for now
 * @param si whether the seeker is given the address as a line of the conversation
 */
record MeetingForm(@Nullable String samtale, @Nullable String tid, @Nullable String si) {
  private static final Duration FURTHEST = Duration.ofDays(180);

  boolean says() {
    return si != null;
  }

  boolean isNow() {
    return tid == null || tid.isBlank();
  }

  boolean isAlone() {
    return samtale == null || samtale.isBlank();
  }

  /** The time agreed; nothing when it is none, gone, or too far ahead to be meant. */
  Optional<Instant> startsAt(Clock clock) {
    try {
      Instant at = LocalDateTime.parse(tid == null ? "" : tid).atZone(Oslo.ZONE).toInstant();
      boolean isMeant = at.isAfter(clock.instant()) && at.isBefore(clock.instant().plus(FURTHEST));
      return isMeant ? Optional.of(at) : Optional.empty();
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
