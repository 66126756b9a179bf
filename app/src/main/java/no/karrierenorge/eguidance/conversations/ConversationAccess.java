package no.karrierenorge.eguidance.conversations;

import java.util.Optional;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to a conversation. What somebody may not open looks as if it were not there. */
@Component
public class ConversationAccess {
  private final Conversations conversations;
  private final SeekerTokens tokens;
  private final JdbcClient database;
  private final Audit audit;

  ConversationAccess(Conversations conversations, SeekerTokens tokens, JdbcClient database, Audit audit) {
    this.conversations = conversations;
    this.tokens = tokens;
    this.database = database;
    this.audit = audit;
  }

  /** For a seeker who holds the key. */
  public Optional<Conversation> findFor(ConversationId id, String token) {
    return conversations.opensWith(id, tokens.hashOf(token)) ? conversations.find(id) : Optional.empty();
  }

  /** For the logged-in seeker who owns it; in no other of her roles. */
  public Optional<Conversation> findOwn(ConversationId id, ActingPerson acting) {
    if (!Hat.SEEKER.equals(acting.hat())) return Optional.empty();
    return conversations.find(id).filter(conversation -> acting.person().equals(conversation.seeker()));
  }

  /** For a counsellor in that role who answers it or has been let in by the one who does. The opening stands in the audit. */
  public Optional<Conversation> open(ConversationId id, ActingPerson acting) {
    if (acting.hat() == null || acting.hat().role() != Role.E_COUNSELLOR || !takesPart(id, acting.person())) return Optional.empty();
    audit.record(acting.actor(), "eguidance.open", "conversation " + id);
    return conversations.find(id);
  }

  private boolean takesPart(ConversationId id, PersonId counsellor) {
    return database.sql("""
            select exists (select from eguidance.conversation where id = :id and counsellor = :person)
                or exists (
                  select from eguidance.participant p join eguidance.conversation c on c.id = p.conversation
                  where p.conversation = :id and p.person = :person and p.until is null and c.state = 'ACTIVE')
            """)
        .param("id", id.value())
        .param("person", counsellor.value())
        .query(Boolean.class)
        .single();
  }
}
