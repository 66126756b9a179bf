package no.karrierenorge.eguidance.levels;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How well the service did in one span of time.
 *
 * @param span its beginning; nothing for the whole period
 */
record Level(@Nullable LocalDateTime span, Queued queued, Written written) {
  /**
   * Those who came to the queue.
   *
   * @param within of the answered: as quickly as the manager has set
   * @param median and {@code ninetieth}: of the waits of those who were answered
   */
  record Queued(long started, long answered, long abandoned, long within, @Nullable Duration median, @Nullable Duration ninetieth) {
    static final Queued NOBODY = new Queued(0, 0, 0, 0, null, null);
  }

  /**
   * Questions that are answered in writing, by when they were asked.
   *
   * @param due those that are answered, or should have been by now
   * @param kept those that were answered as promised
   */
  record Written(long asked, long due, long kept) {
    static final Written NOTHING = new Written(0, 0, 0);
  }

  LocalDateTime begins() {
    if (span == null) throw new IllegalStateException("the whole period is no span");
    return span;
  }

  Level with(Level other) {
    return new Level(span, queued, other.written);
  }
}
