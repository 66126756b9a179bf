package no.karrierenorge.eguidance.safety;

import java.sql.Timestamp;
import java.time.Clock;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Danger to life, for the manager on duty to see to. One alert a conversation, however often the numbers are sent. */
@Repository
class Alerts {
  private final JdbcClient database;
  private final Clock clock;

  Alerts(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void raise(ConversationId conversation, PersonId by) {
    database.sql("""
            insert into eguidance.alert (conversation, raised_by, raised_at)
            select :conversation, :by, :now
            where not exists (select from eguidance.alert where conversation = :conversation and seen_at is null)
            """)
        .param("conversation", conversation.value())
        .param("by", by.value())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
