package no.karrierenorge.eguidance.conversations;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Conversations without a seeker, for training: begun and taken in one commit, so that nobody sees them in the queue. */
@Component
public class PlayedConversations {
  private final ReceptionBook book;
  private final Plays plays;
  private final Claims claims;
  private final SeekerTokens tokens;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  PlayedConversations(ReceptionBook book, Plays plays, Claims claims, SeekerTokens tokens, TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.book = book;
    this.plays = plays;
    this.claims = claims;
    this.tokens = tokens;
    this.transaction = transaction;
    this.events = events;
  }

  /** Begins one for a counsellor; nothing when she has as many conversations as her limit allows. */
  public Optional<ConversationId> begin(PersonId counsellor, Enquiry enquiry) {
    return Optional.ofNullable(transaction.execute(status -> {
      ConversationId id = book.enter(enquiry).conversation().id();
      plays.mark(id);
      if (claims.of(counsellor, id).result() instanceof ClaimResult.Taken) return id;
      status.setRollbackOnly();
      return null;
    })).map(this::told);
  }

  private ConversationId told(ConversationId id) {
    events.publishEvent(new Happened.QueueMoved());
    return id;
  }

  /** A key to the seeker's side for whoever plays it; an earlier one opens nothing any more. Nothing when it is over or no play. */
  public Optional<String> keyFor(ConversationId id) {
    String token = tokens.fresh();
    return plays.rekey(id, tokens.hashOf(token)) ? Optional.of(token) : Optional.empty();
  }
}
