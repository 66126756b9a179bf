package no.karrierenorge.eguidance.demo;

import java.time.Instant;

/** A counsellor's turn of duty: she takes new conversations until a while before its end. */
record Shift(DemoCounsellor counsellor, Instant from, Instant to) {
  private static final long LAST_MINUTES = 15;

  boolean takesAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to.minusSeconds(60 * LAST_MINUTES));
  }
}
