package no.karrierenorge.eguidance.safety;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counsellors have raised for the manager: danger to life, and people who may not begin a conversation for a while. */
@Repository
public class Incidents {
  private final JdbcClient database;
  private final Clock clock;

  Incidents(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public record Alert(long id, Instant raisedAt, @Nullable String raisedBy) {}

  /** Those that nobody has seen to, the oldest first. */
  public List<Alert> alerts() {
    return database.sql("""
            select a.id, a.raised_at, k.display_name from eguidance.alert a left join eguidance.counsellor k on k.person = a.raised_by
            where a.seen_at is null order by a.raised_at, a.id
            """)
        .query((row, number) -> new Alert(row.getLong("id"), row.getTimestamp("raised_at").toInstant(), row.getString("display_name")))
        .list();
  }

  public record Block(long id, String reason, @Nullable String blockedBy, Instant until) {}

  /** Those in force, the one that ends first first. */
  public List<Block> blocks() {
    return database.sql("""
            select b.id, b.reason, b.until, k.display_name from eguidance.block b left join eguidance.counsellor k on k.person = b.blocked_by
            where b.lifted_at is null and b.until > :now order by b.until, b.id
            """)
        .param("now", now())
        .query((row, number) -> new Block(row.getLong("id"), row.getString("reason"), row.getString("display_name"),
            row.getTimestamp("until").toInstant()))
        .list();
  }

  boolean see(long alert, PersonId manager) {
    return database.sql("update eguidance.alert set seen_by = :manager, seen_at = :now where id = :id and seen_at is null")
        .param("id", alert)
        .param("manager", manager.value())
        .param("now", now())
        .update() == 1;
  }

  boolean lift(long block) {
    return database.sql("update eguidance.block set lifted_at = :now where id = :id and lifted_at is null")
        .param("id", block)
        .param("now", now())
        .update() == 1;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
