package no.karrierenorge.eguidance.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.consent.ConsentId;
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

  /**
   * @param isAnswered whether the seeker has answered
   * @param consent the one that she has given and that holds, or nothing
   */
  record Observation(PersonId observer, String name, boolean isAnswered, @Nullable ConsentId consent) {}

  /** Asked again, what she answered before no longer counts. */
  void ask(ConversationId conversation, PersonId observer) {
    database.sql("""
            insert into eguidance.observation (conversation, observer, asked_at) values (:conversation, :observer, :now)
            on conflict (conversation, observer) do update set asked_at = excluded.asked_at, answered_at = null, consent = null
            """)
        .param("conversation", conversation.value())
        .param("observer", observer.value())
        .param("now", now())
        .update();
  }

  List<Observation> of(ConversationId conversation) {
    return database.sql("""
            select o.observer, k.display_name, o.answered_at is not null as answered,
              case when consent.is_valid(o.consent) then o.consent end as consent
            from eguidance.observation o join eguidance.counsellor k on k.person = o.observer
            where o.conversation = :conversation
            order by o.asked_at, o.observer
            """)
        .param("conversation", conversation.value())
        .query(Observations::observation)
        .list();
  }

  private static Observation observation(ResultSet row, int number) throws SQLException {
    UUID consent = row.getObject("consent", UUID.class);
    return new Observation(new PersonId(row.getObject("observer", UUID.class)), row.getString("display_name"), row.getBoolean("answered"),
        consent == null ? null : new ConsentId(consent));
  }

  /** What has been asked about one observer, if it has. */
  Optional<Observation> find(ConversationId conversation, PersonId observer) {
    return of(conversation).stream().filter(one -> one.observer().equals(observer)).findFirst();
  }

  /** @param consent nothing for a no */
  void answer(ConversationId conversation, PersonId observer, @Nullable ConsentId consent) {
    database.sql("""
            update eguidance.observation set consent = :consent, answered_at = :now where conversation = :conversation and observer = :observer
            """)
        .param("conversation", conversation.value())
        .param("observer", observer.value())
        .param("consent", consent == null ? null : consent.value(), Types.OTHER)
        .param("now", now())
        .update();
  }

  void delete(Collection<UUID> conversations) {
    database.sql("delete from eguidance.observation where conversation = any (:ids)").param("ids", conversations.toArray(UUID[]::new)).update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
