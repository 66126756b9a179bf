package no.karrierenorge.platform.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only one of all nodes may do at a time. The lock is the database's, so that a node which dies does not keep it. */
public final class NodeLock {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final JdbcClient database;
  private final long number;

  /** @param number its own for each piece of work */
  public NodeLock(JdbcClient database, long number) {
    this.database = database;
    this.number = number;
  }

  /**
   * Takes the lock to the end of the transaction under way; false when another node keeps it for longer than {@code patience}. Asked for
   * again and again: a wait inside the database would look like a dead one.
   */
  public boolean taken(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (!database.sql("select pg_try_advisory_xact_lock(:number)").param("number", number).query(Boolean.class).single()) {
      if (System.nanoTime() > end) return false;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return true;
  }
}
