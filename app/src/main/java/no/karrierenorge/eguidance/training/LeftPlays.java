package no.karrierenorge.eguidance.training;

import java.time.Clock;
import java.time.Duration;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends played conversations that both sides have left: no queue waits for them, so nobody else would. */
@Component
@Profile("!command")
class LeftPlays {
  /** Long enough to fetch coffee and talk about the last answer. */
  static final Duration SILENCE = Duration.ofMinutes(30);

  private final Trainings trainings;
  private final GuidanceDesk desk;
  private final Clock clock;

  LeftPlays(Trainings trainings, GuidanceDesk desk, Clock clock) {
    this.trainings = trainings;
    this.desk = desk;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 60_000)
  void end() {
    trainings.silentSince(clock.instant().minus(SILENCE)).forEach(id -> desk.end(id, Author.SYSTEM));
  }
}
