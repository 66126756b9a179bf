package no.karrierenorge.eguidance.seekers;

import no.karrierenorge.eguidance.EGuidance;
import no.karrierenorge.eguidance.QueueStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long the queue is, as newcomers may know it. */
@Repository
class QueueNow implements EGuidance {
  private static final int SHORT = 5;

  private final JdbcClient database;

  QueueNow(JdbcClient database) {
    this.database = database;
  }

  @Override
  public QueueStatus queue() {
    return database.sql("""
            select (select count(*) from eguidance.conversation c where state = 'WAITING' and eguidance.queues(c)) as waiting, queue_limit from eguidance.setting
            """)
        .query((row, number) -> status(row.getInt("waiting"), row.getInt("queue_limit")))
        .single();
  }

  private static QueueStatus status(int waiting, int limit) {
    if (waiting >= limit) return QueueStatus.FULL;
    if (waiting == 0) return QueueStatus.EMPTY;
    return waiting <= SHORT ? QueueStatus.SHORT : QueueStatus.LONG;
  }
}
