package no.karrierenorge.eguidance.correspondence;

import java.time.Clock;
import java.time.Duration;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done by the clock: lines that nobody has followed, and conversations that nobody has gone on with. */
@Component
@Profile("!command")
class Rounds {
  /** Long enough to ask on after an answer. */
  private static final Duration OPEN_AFTER_ANSWER = Duration.ofDays(14);

  private final Postman postman;
  private final QuestionList list;
  private final GuidanceDesk desk;
  private final Clock clock;

  Rounds(Postman postman, QuestionList list, GuidanceDesk desk, Clock clock) {
    this.postman = postman;
    this.list = list;
    this.desk = desk;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 5000)
  void followWhatIsLeft() {
    list.unfollowed().forEach(postman::follow);
  }

  @Scheduled(fixedDelay = 3_600_000)
  void closeWhatIsAnswered() {
    list.answeredBefore(clock.instant().minus(OPEN_AFTER_ANSWER)).forEach(id -> desk.end(id, Author.SYSTEM));
  }
}
