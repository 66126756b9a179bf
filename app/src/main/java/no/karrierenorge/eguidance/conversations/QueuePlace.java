package no.karrierenorge.eguidance.conversations;

import java.time.Duration;

/**
 * A place in the queue.
 *
 * @param position 1 is next
 * @param shortest and {@code longest}: the wait from now on that most in such a place have had
 * @param expected one figure for those who need one: as many wait shorter as longer
 */
public record QueuePlace(int position, Duration shortest, Duration expected, Duration longest) {}
