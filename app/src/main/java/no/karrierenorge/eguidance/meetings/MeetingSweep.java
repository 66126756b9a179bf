package no.karrierenorge.eguidance.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.karrierenorge.platform.database.NodeLock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what was forgotten and deletes what is over: of several nodes, one does it. */
@Component
@Profile("!command")
class MeetingSweep {
  private static final long LOCK = 0x6d65_6574_696e_67L;

  private final Meetings meetings;
  private final NodeLock lock;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MeetingSweep(Meetings meetings, JdbcClient database, TransactionTemplate transaction, Clock clock) {
    this.meetings = meetings;
    this.lock = new NodeLock(database, LOCK);
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 60_000)
  void sweep() {
    transaction.executeWithoutResult(status -> {
      if (lock.taken(Duration.ZERO)) sweep(clock.instant());
    });
  }

  private void sweep(Instant now) {
    meetings.endForgotten(now);
    meetings.deleteOld(now);
  }
}
