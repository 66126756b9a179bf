package no.karrierenorge.eguidance.training;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a seeker has been asked to let look on, and what she answered. */
@Repository
class Observations {
  private final JdbcClient database;
  private final Clock clock;

  Observations(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @param allowed what the seeker answered, or nothing before she has */
  record Observation(PersonId observer, String name, @Nullable Boolean allowed) {}

  /** Asked again, what she answered before no longer counts. */
  void ask(ConversationId conversation, PersonId observer) {
    database.sql("""
            insert into eguidance.observation (conversation, observer, asked_at) values (:conversation, :observer, :now)
            on conflict (conversation, observer) do update set asked_at = excluded.asked_at, answered_at = null, allowed = null
            """)
        .param("conversation", conversation.value())
        .param("observer", observer.value())
        .param("now", now())
        .update();
  }

  List<Observation> of(ConversationId conversation) {
    return database.sql("""
            select o.observer, k.display_name, o.allowed
            from eguidance.observation o join eguidance.counsellor k on k.person = o.observer
            where o.conversation = :conversation
            order by o.asked_at, o.observer
            """)
        .param("conversation", conversation.value())
        .query((row, number) -> new Observation(
            new PersonId(row.getObject("observer", UUID.class)), row.getString("display_name"), row.getObject("allowed", Boolean.class)))
        .list();
  }

  /** Keeps an answer to what was asked; {@code false} when it was not asked. */
  boolean answer(ConversationId conversation, PersonId observer, boolean allowed) {
    return database.sql("""
            update eguidance.observation set allowed = :allowed, answered_at = :now where conversation = :conversation and observer = :observer
            """)
        .param("conversation", conversation.value())
        .param("observer", observer.value())
        .param("allowed", allowed)
        .param("now", now())
        .update() == 1;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
