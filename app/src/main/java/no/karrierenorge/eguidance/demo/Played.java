package no.karrierenorge.eguidance.demo;

import java.time.Duration;
import java.time.Instant;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import org.jspecify.annotations.Nullable;

/**
 * A chat of a day that was played through.
 *
 * @param counsellor who answered, with {@code taken}; nothing for somebody who left
 * @param ended when it was over, or when she left or the doors closed on her
 * @param leftByHerself of those who were not answered: before the doors closed
 * @param told what she was told when she came, and {@code naive}, the mean wait of the same hours
 * @param free how many could have taken her at once
 */
record Played(
    Instant came,
    @Nullable DemoCounsellor counsellor,
    @Nullable Instant taken,
    Instant ended,
    boolean leftByHerself,
    QueuePlace told,
    Duration naive,
    int free) {
  boolean waitsAt(Instant moment) {
    return moment.isBefore(taken == null ? ended : taken);
  }

  Duration waited() {
    return Duration.between(came, taken == null ? ended : taken);
  }
}
