package no.karrierenorge.places;

import java.time.LocalTime;
import java.util.Optional;

/** Open from one time of the day until another, by the clock on the wall. */
public record Hours(LocalTime from, LocalTime to) {
  public Hours {
    if (!from.isBefore(to)) throw new IllegalArgumentException("opening hours end before they begin: " + from + " to " + to);
  }

  /** What is left of them when the doors close early, which may be nothing. */
  Optional<Hours> until(LocalTime closing) {
    if (!closing.isBefore(to)) return Optional.of(this);
    return from.isBefore(closing) ? Optional.of(new Hours(from, closing)) : Optional.empty();
  }
}
