package no.karrierenorge.notices;

import java.time.Duration;
import java.util.List;

/** The rule of trying again: soon at first, then ever more seldom, and not for ever. */
final class Pauses {
  private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
      Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(12));

  static final int MOST_ATTEMPTS = PAUSES.size() + 1;

  private Pauses() {}

  /** @param attempts how often it has been tried, at least once */
  static Duration after(int attempts) {
    return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
  }
}
