package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.karrierenorge.consent.ConsentId;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands beside the counsellor who answers. All parts end with the conversation, and when it goes back to the queue. */
@Repository
public class Participants {
  private final JdbcClient database;
  private final Clock clock;

  Participants(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public record Participant(PersonId person, String name, Part part) {}

  /** Who takes part now: who looks on, only as long as the consent holds. The one who answers is not among them. */
  public List<Participant> of(ConversationId conversation) {
    return database.sql("""
            select p.person, k.display_name, p.part
            from eguidance.participant p join eguidance.counsellor k on k.person = p.person
            where p.conversation = :conversation and eguidance.takes_part(p)
            order by p.since, p.person
            """)
        .param("conversation", conversation.value())
        .query((row, number) -> new Participant(
            new PersonId(row.getObject("person", UUID.class)), row.getString("display_name"), Part.valueOf(row.getString("part"))))
        .list();
  }

  /** @param answeredBy what the counsellor who answers it is called */
  public record Beside(ConversationId conversation, @Nullable Topic topic, String answeredBy, Part part) {}

  /** The active conversations in which somebody takes part beside the one who answers. */
  public List<Beside> openOf(PersonId person) {
    return database.sql("""
            select c.id, c.topic, k.display_name, p.part
            from eguidance.participant p
            join eguidance.conversation c on c.id = p.conversation and c.state = 'ACTIVE'
            join eguidance.counsellor k on k.person = c.counsellor
            where p.person = :person and eguidance.takes_part(p)
            order by p.since, c.id
            """)
        .param("person", person.value())
        .query((row, number) -> new Beside(new ConversationId(row.getObject("id", UUID.class)), topic(row.getString("topic")),
            row.getString("display_name"), Part.valueOf(row.getString("part"))))
        .list();
  }

  private static @Nullable Topic topic(@Nullable String name) {
    return name == null ? null : Topic.valueOf(name);
  }

  /**
   * Lets somebody in who does not answer it herself; nothing comes of it when it is not active or she has that part.
   *
   * @param consent of whoever looks on, and of nobody else
   */
  boolean letIn(ConversationId conversation, PersonId person, Part part, @Nullable ConsentId consent) {
    return database.sql("""
            insert into eguidance.participant (conversation, person, part, since, consent)
            select c.id, :person, :part, :now, :consent from eguidance.conversation c
            where c.id = :conversation and c.state = 'ACTIVE' and c.counsellor <> :person
            on conflict (conversation, person, part) do update set since = excluded.since, until = null, consent = excluded.consent
              where participant.until is not null or participant.consent is distinct from excluded.consent
            """)
        .param("consent", consent == null ? null : consent.value(), Types.OTHER)
        .param("conversation", conversation.value())
        .param("person", person.value())
        .param("part", part.name())
        .param("now", now())
        .update() == 1;
  }

  boolean leave(ConversationId conversation, PersonId person, Part part) {
    return database.sql("""
            update eguidance.participant set until = :now
            where conversation = :conversation and person = :person and part = :part and until is null
            """)
        .param("conversation", conversation.value())
        .param("person", person.value())
        .param("part", part.name())
        .param("now", now())
        .update() == 1;
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
