package no.karrierenorge.eguidance.backroom;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What counsellors say to each other is deleted after 30 days; messages of the day that long after their last day. */
@Component
@Profile("!command")
class BackroomRetention {
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(BackroomRetention.class);
  private static final long LOCK = 0x6261_636b_726f_6f6dL;

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BackroomRetention(JdbcClient database, TransactionTemplate transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      delete();
    } catch (DataAccessException databaseAway) {
      LOG.warn("what was said in the backroom is deleted later: {}", databaseAway.getMessage());
    }
  }

  /** Deletes what is due, on one node at a time. */
  void delete() {
    transaction.executeWithoutResult(status -> {
      if (isOurs()) deleteOlderThan(Timestamp.from(clock.instant().minus(KEPT)));
    });
  }

  private boolean isOurs() {
    return database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
  }

  private void deleteOlderThan(Timestamp before) {
    database.sql("delete from eguidance.backroom_line where at < :before").param("before", before).update();
    database.sql("delete from eguidance.board_note where until_day < :day")
        .param("day", before.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
        .update();
  }
}
