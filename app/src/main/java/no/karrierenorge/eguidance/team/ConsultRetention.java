package no.karrierenorge.eguidance.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.eguidance.ConversationsEmptied;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Advice behind a conversation is deleted 30 days after its end, or when the conversation itself is emptied. */
@Component
@Profile("!command")
class ConsultRetention {
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(ConsultRetention.class);
  private static final long LOCK = 0x636f_6e73_756c_74L;

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ConsultRetention(JdbcClient database, TransactionTemplate transaction, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      delete();
    } catch (DataAccessException databaseAway) {
      LOG.warn("advice behind old conversations is deleted later: {}", databaseAway.getMessage());
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
    database.sql("""
            delete from eguidance.consult_note n using eguidance.conversation c
            where c.id = n.conversation and c.ended_at < :before
            """)
        .param("before", before)
        .update();
  }

  @EventListener
  void forget(ConversationsEmptied emptied) {
    database.sql("delete from eguidance.consult_note where conversation = any (:ids)").param("ids", emptied.ids()).update();
  }
}
