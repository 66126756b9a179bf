package no.karrierenorge.eguidance.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives the conversations of counsellors whose screens are gone back to the queue. After a pause of the platform itself nobody is gone until
 * everybody has had the time to come back.
 */
@Component
@Profile("!command")
class GoneCounsellors {
  private static final Duration BREAK = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofMinutes(3);

  private final HandoverDesk handovers;
  private final Clock clock;
  private Instant steadySince = Instant.MAX;
  private Instant lastLook = Instant.EPOCH;

  GoneCounsellors(HandoverDesk handovers, Clock clock) {
    this.handovers = handovers;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 10_000)
  void look() {
    Instant now = clock.instant();
    if (lastLook.plus(BREAK).isBefore(now)) steadySince = now;
    if (!steadySince.plus(GRACE).isAfter(now)) handovers.giveBackWhatWasLeft();
    lastLook = now;
  }
}
