package no.karrierenorge.eguidance.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes to be called and the telephone calls that were made. The number itself lies with the conversation's way back. */
@Repository
public class Calls {
  private final JdbcClient database;
  private final Clock clock;

  Calls(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What came of a call. */
  public enum Outcome {
    REACHED,
    NO_ANSWER,
    WRONG_NUMBER
  }

  /** @param endedAt with {@code outcome}, nothing while it goes on */
  record Call(boolean isIncoming, Instant startedAt, @Nullable Instant endedAt, @Nullable Outcome outcome) {}

  /** @param attempts how often nobody answered */
  record Wish(Instant wishedAt, int attempts) {}

  /** Whether this number is to be called at this hour already, by whichever wish. */
  boolean isWished(byte[] numberHash, Instant at) {
    return database.sql("select exists (select from eguidance.callback where number_hash = :hash and wished_at = :at)")
        .param("hash", numberHash)
        .param("at", Timestamp.from(at))
        .query(Boolean.class)
        .single();
  }

  /** Fails as a duplicate key when two ask for the same number and hour at once. */
  void wish(ConversationId conversation, byte[] numberHash, Instant at) {
    database.sql("insert into eguidance.callback (conversation, number_hash, wished_at) values (:id, :hash, :at)")
        .param("id", conversation.value())
        .param("hash", numberHash)
        .param("at", Timestamp.from(at))
        .update();
  }

  Optional<Wish> findWish(ConversationId conversation) {
    return database.sql("select wished_at, attempts from eguidance.callback where conversation = :id")
        .param("id", conversation.value())
        .query((row, number) -> new Wish(row.getTimestamp("wished_at").toInstant(), row.getInt("attempts")))
        .optional();
  }

  /** Answers how often nobody answered, this time counted. */
  int countAttempt(ConversationId conversation) {
    return database.sql("update eguidance.callback set attempts = attempts + 1 where conversation = :id returning attempts")
        .param("id", conversation.value())
        .query(Integer.class)
        .single();
  }

  /** Begins a call, unless one goes on. */
  void begin(ConversationId conversation, PersonId counsellor, boolean isIncoming) {
    database.sql("""
            insert into eguidance.call (id, conversation, counsellor, direction, started_at)
            values (:id, :conversation, :counsellor, :direction, :at)
            on conflict (conversation) where ended_at is null do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("conversation", conversation.value())
        .param("counsellor", counsellor.value())
        .param("direction", isIncoming ? "IN" : "OUT")
        .param("at", Timestamp.from(clock.instant()))
        .update();
  }

  /** Ends the call that goes on, once. */
  boolean end(ConversationId conversation, Outcome outcome) {
    return database.sql("""
            update eguidance.call set ended_at = greatest(started_at, :at), outcome = :outcome
            where conversation = :conversation and ended_at is null
            """)
        .param("conversation", conversation.value())
        .param("outcome", outcome.name())
        .param("at", Timestamp.from(clock.instant()))
        .update() == 1;
  }

  List<Call> of(ConversationId conversation) {
    return database.sql("select direction, started_at, ended_at, outcome from eguidance.call where conversation = :id order by started_at")
        .param("id", conversation.value())
        .query(Calls::call)
        .list();
  }

  private static Call call(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    String outcome = row.getString("outcome");
    return new Call(row.getString("direction").equals("IN"), row.getTimestamp("started_at").toInstant(), ended == null ? null : ended.toInstant(),
        outcome == null ? null : Outcome.valueOf(outcome));
  }

  /** The number goes with what was said; hours, attempts and outcomes stay as figures. */
  @EventListener
  void forget(ConversationsEmptied emptied) {
    database.sql("update eguidance.callback set number_hash = null where conversation = any (:ids)").param("ids", emptied.ids()).update();
  }
}
