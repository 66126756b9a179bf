package no.karrierenorge.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How much each caller may still ask: a bucket that empties with each request and fills again evenly. In memory only; a bucket nobody
 * draws from is full again after a minute and is forgotten.
 */
final class Buckets {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long CALLERS = 200_000;

  private final int perMinute;
  private final Clock clock;
  private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(MINUTE).build();

  Buckets(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** @param pause seconds until the next request is allowed; zero when the last one was */
  private record Bucket(double level, Instant at, long pause) {}

  /** Draws one request; answers zero when it is allowed, else the whole seconds until the next one is. */
  long draw(String caller) {
    return buckets.asMap().compute(caller, (key, before) -> drawn(before == null ? perMinute : filled(before))).pause;
  }

  private double filled(Bucket before) {
    double since = Duration.between(before.at, clock.instant()).toNanos() * perMinute / 60e9;
    return Math.min(perMinute, before.level + since);
  }

  /** A refused request takes nothing: whoever keeps asking gets the rate, and is not locked out. */
  private Bucket drawn(double level) {
    if (level >= 1) return new Bucket(level - 1, clock.instant(), 0);
    return new Bucket(level, clock.instant(), Math.max(1, (long) Math.ceil((1 - level) * 60 / perMinute)));
  }
}
