package no.karrierenorge.eguidance.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations that leave a counsellor, each with the line by which the seeker is told; to be called in a transaction. */
@Component
class Handovers {
  private final Conversations conversations;
  private final Messages messages;
  private final Counsellors counsellors;
  private final Duty duty;
  private final JdbcClient database;
  private final Clock clock;

  Handovers(Conversations conversations, Messages messages, Counsellors counsellors, Duty duty, JdbcClient database, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.counsellors = counsellors;
    this.duty = duty;
    this.database = database;
    this.clock = clock;
  }

  Optional<Message> back(ConversationId id, PersonId from) {
    return conversations.putBack(id, from) ? told(id, Happening.RETURNED, "") : Optional.empty();
  }

  Optional<Message> to(ConversationId id, PersonId from, PersonId to) {
    return conversations.handOver(id, from, to) ? told(id, Happening.TRANSFERRED, counsellors.nameOf(to)) : Optional.empty();
  }

  private Optional<Message> told(ConversationId id, Happening happening, String name) {
    return messages.add(Messages.Draft.of(id, happening, name), clock.instant());
  }

  /** Whether a colleague is on duty, takes conversations and has a place. */
  boolean canTake(PersonId colleague) {
    return duty.hasRoom(colleague) && duty.find(colleague).filter(Duty.OnDuty::isFree).isPresent();
  }

  record Left(ConversationId conversation, PersonId counsellor) {}

  /** Conversations whose counsellor has not been heard of for so long. Those that are being acted on at this moment are passed over. */
  List<Left> leftFor(Duration silence) {
    return database.sql("""
            select c.id, c.counsellor
            from eguidance.conversation c left join eguidance.duty d on d.person = c.counsellor
            where c.state = 'ACTIVE' and c.channel = 'CHAT' and coalesce(d.heard_at, c.taken_at) < :before
            order by c.waiting_since, c.id
            for update of c skip locked
            """)
        .param("before", Timestamp.from(clock.instant().minus(silence)))
        .query((row, number) -> new Left(new ConversationId(row.getObject("id", UUID.class)), new PersonId(row.getObject("counsellor", UUID.class))))
        .list();
  }
}
