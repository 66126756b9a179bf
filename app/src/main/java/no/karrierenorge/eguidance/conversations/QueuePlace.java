package no.karrierenorge.eguidance.conversations;

import java.time.Duration;

/**
 * A place in the queue.
 *
 * @param position 1 is next
 * @param shortest and {@code longest}: the wait from now on that most in such a place have had
 */
public record QueuePlace(int position, Duration shortest, Duration longest) {
  /** One figure for those who need one: the middle. */
  public Duration expected() {
    return shortest.plus(longest).dividedBy(2);
  }
}
