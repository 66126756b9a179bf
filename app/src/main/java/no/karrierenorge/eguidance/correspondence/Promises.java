package no.karrierenorge.eguidance.correspondence;

import java.sql.Timestamp;
import java.time.Instant;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the service promised and when it kept it: figures for the service levels, which outlive what was asked. */
@Repository
class Promises {
  private final JdbcClient database;

  Promises(JdbcClient database) {
    this.database = database;
  }

  /** @param at when the line was said that made {@code now} of {@code before} */
  void note(Correspondence before, Correspondence now, Instant at) {
    boolean isAnswer = at.equals(now.answeredAt());
    if (before.promisedAt() == null && now.promisedAt() != null) give(now.conversation(), at, now.promisedAt());
    if (before.promisedAt() != null && now.promisedAt() == null) settle(now.conversation(), at, isAnswer);
  }

  private void give(ConversationId conversation, Instant asked, Instant promised) {
    database.sql("insert into eguidance.promise (conversation, asked_at, promised_at) values (:conversation, :asked, :promised)")
        .param("conversation", conversation.value())
        .param("asked", Timestamp.from(asked))
        .param("promised", Timestamp.from(promised))
        .update();
  }

  /** Taken back in time, it was no promise any more; taken back too late, it stays broken. Clocks of two nodes may differ a little. */
  private void settle(ConversationId conversation, Instant at, boolean isAnswer) {
    database.sql(isAnswer
            ? "update eguidance.promise set answered_at = greatest(:at, asked_at) where conversation = :conversation and answered_at is null"
            : "delete from eguidance.promise where conversation = :conversation and answered_at is null and promised_at > :at")
        .param("conversation", conversation.value())
        .param("at", Timestamp.from(at))
        .update();
  }
}
