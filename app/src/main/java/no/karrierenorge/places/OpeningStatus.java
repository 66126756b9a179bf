package no.karrierenorge.places;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Whether e-guidance is open, and when that changes. Times carry the zone in which the hours are meant. */
public sealed interface OpeningStatus {
  /** @param until when it closes, or nothing when it never does (demo only) */
  record Open(@Nullable ZonedDateTime until) implements OpeningStatus {}

  record Closed(ZonedDateTime opensAt) implements OpeningStatus {}
}
