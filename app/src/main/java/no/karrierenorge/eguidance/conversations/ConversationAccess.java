package no.karrierenorge.eguidance.conversations;

import java.util.List;
import java.util.Optional;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.consent.Consents;
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
  private final Consents consents;
  private final Audit audit;

  ConversationAccess(Conversations conversations, SeekerTokens tokens, JdbcClient database, Consents consents, Audit audit) {
    this.conversations = conversations;
    this.tokens = tokens;
    this.database = database;
    this.consents = consents;
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

  /**
   * For a counsellor in that role who answers it, has been let in by the one who does, or looks on with the seeker's consent. The opening
   * stands in the audit.
   */
  public Optional<Conversation> open(ConversationId id, ActingPerson acting) {
    if (acting.hat() == null || acting.hat().role() != Role.E_COUNSELLOR || !mayOpen(id, acting)) return Optional.empty();
    audit.record(acting.actor(), "eguidance.open", "conversation " + id);
    return conversations.find(id);
  }

  private boolean mayOpen(ConversationId id, ActingPerson acting) {
    boolean mayLookOn = consents.findValid(LookingOn.in(id), LookingOn.PURPOSE, acting).isPresent();
    return takesPart(id, acting.person(), mayLookOn ? List.of(Part.values()) : List.of(Part.INVITED, Part.CONSULTED));
  }

  private boolean takesPart(ConversationId id, PersonId counsellor, List<Part> parts) {
    return database.sql("""
            select exists (select from eguidance.conversation where id = :id and counsellor = :person)
                or exists (
                  select from eguidance.participant p join eguidance.conversation c on c.id = p.conversation
                  where p.conversation = :id and p.person = :person and p.until is null and c.state = 'ACTIVE' and p.part in (:parts))
            """)
        .param("parts", parts.stream().map(Part::name).toList())
        .param("id", id.value())
        .param("person", counsellor.value())
        .query(Boolean.class)
        .single();
  }
}
