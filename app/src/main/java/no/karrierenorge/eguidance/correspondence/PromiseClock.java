package no.karrierenorge.eguidance.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How a promise stands, for those who are to keep it: told in words, and by colour beside them. */
public enum PromiseClock {
  CALM,
  SOON,
  OVERDUE;

  private static final Duration LAST_HOURS = Duration.ofHours(4);

  public static PromiseClock of(Instant promised, Instant now) {
    if (!now.isBefore(promised)) return OVERDUE;
    return now.isBefore(promised.minus(LAST_HOURS)) ? CALM : SOON;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
