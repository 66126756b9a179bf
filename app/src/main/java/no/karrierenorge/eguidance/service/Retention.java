package no.karrierenorge.eguidance.service;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.eguidance.ConversationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties ended anonymous conversations when the time is over that the manager has set: what was said, the key, the page it came from and
 * who took part are deleted, and the row stays as a figure. One that has an owner stays until she deletes it, or herself.
 */
@Component
class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final long LOCK = 0x656d7074L;
  private static final int AT_ONCE = 200;

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Emptying emptying;
  private final Clock clock;

  Retention(JdbcClient database, TransactionTemplate transaction, Emptying emptying, Clock clock) {
    this.database = database;
    this.transaction = transaction;
    this.emptying = emptying;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
  void byTheClock() {
    try {
      int emptied = empty();
      if (emptied > 0) LOG.info("emptied {} conversations whose time is over", emptied);
    } catch (DataAccessException databaseAway) {
      LOG.warn("old conversations are emptied later: {}", databaseAway.getMessage());
    }
  }

  /** Empties all that is due, in small transactions, on one node at a time; answers how many. */
  int empty() {
    int emptied = 0;
    for (int some = AT_ONCE; some == AT_ONCE; emptied += some) some = transaction.execute(status -> emptySome());
    return emptied;
  }

  private int emptySome() {
    if (!database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single()) return 0;
    List<ConversationId> due = due(clock.instant());
    if (due.isEmpty()) return 0;
    emptying.empty(due);
    return due.size();
  }

  private List<ConversationId> due(Instant now) {
    return database.sql("""
            select id from eguidance.conversation
            where state = 'ENDED' and seeker is null and emptied_at is null and ended_at < :before
            order by ended_at limit :most
            for update
            """)
        .param("before", Timestamp.from(now.minus(kept())))
        .param("most", AT_ONCE)
        .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
        .list();
  }

  private Duration kept() {
    return Duration.ofDays(database.sql("select anonymous_days from eguidance.setting").query(Integer.class).single());
  }
}
