package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a conversation goes on, changes hands and ends. What an answer says has been done is committed; what happened is told after the
 * commit, so that nobody hears of what may still be undone.
 */
@Component
public class GuidanceDesk {
  private final Conversations conversations;
  private final Messages messages;
  private final Claims claims;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GuidanceDesk(Conversations conversations, Messages messages, Claims claims, TransactionTemplate transaction,
      ApplicationEventPublisher events, Clock clock) {
    this.conversations = conversations;
    this.messages = messages;
    this.claims = claims;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Adds what somebody says; the same key again gives the line it became. A national identity number in it is masked before it is kept:
   * the page stops it, and this is for the case that it comes anyway.
   *
   * @param counsellor who says it, or nothing when the seeker does
   * @param text between 1 and {@link Enquiry#LONGEST} characters
   */
  public SayResult say(ConversationId conversation, @Nullable PersonId counsellor, UUID key, String text) {
    Author author = counsellor == null ? Author.SEEKER : Author.COUNSELLOR;
    var draft = new Messages.Draft(conversation, key, author, counsellor, null, NationalIdentityNumber.masked(text));
    Optional<Message> said = add(draft);
    said.ifPresent(message -> events.publishEvent(new Happened.Said(conversation, message)));
    return said.<SayResult>map(SayResult.Said::new).orElseGet(() -> notSaid(draft));
  }

  private Optional<Message> add(Messages.Draft draft) {
    try {
      return messages.add(draft, clock.instant());
    } catch (DuplicateKeyException sentTwiceAtOnce) {
      return Optional.empty();
    }
  }

  /** A key that is another's line, or the same line of the other side, is no key of this sender's. */
  private SayResult notSaid(Messages.Draft draft) {
    Optional<Message> before = messages.find(draft.conversation(), draft.key()).filter(message -> message.author() == draft.author());
    if (before.isPresent()) return new SayResult.Already(before.get());
    boolean isFull = conversations.find(draft.conversation())
        .filter(conversation -> !conversation.isOver() && conversation.lastSeq() >= Messages.MOST)
        .isPresent();
    return isFull ? new SayResult.Full() : new SayResult.Over();
  }

  /** Adds a line of something that concerns both sides, such as a warning. */
  public void tell(ConversationId conversation, Happening happening) {
    messages.add(Messages.Draft.of(conversation, happening, ""), clock.instant())
        .ifPresent(message -> events.publishEvent(new Happened.Said(conversation, message)));
  }

  public void read(ConversationId conversation, Author by, int seq) {
    if (conversations.read(conversation, by, seq)) events.publishEvent(new Happened.Read(conversation, by, seq));
  }

  /** Typing is told and never kept. */
  public void typing(ConversationId conversation, Author by) {
    events.publishEvent(new Happened.Typed(conversation, by));
  }

  /** Takes the conversation that this counsellor should have next. */
  public ClaimResult takeNext(PersonId counsellor) {
    return told(transaction.execute(status -> claims.next(counsellor)));
  }

  public ClaimResult take(PersonId counsellor, ConversationId conversation) {
    return told(transaction.execute(status -> claims.of(counsellor, conversation)));
  }

  private ClaimResult told(Claims.Claim claim) {
    if (claim.joined() != null && claim.result() instanceof ClaimResult.Taken(Conversation conversation)) {
      events.publishEvent(new Happened.Said(conversation.id(), claim.joined()));
      events.publishEvent(new Happened.QueueMoved());
    }
    return claim.result();
  }

  /** Ends a conversation; when both sides end it at once, the first has. */
  public boolean end(ConversationId conversation, Author by) {
    boolean waited = conversations.find(conversation).filter(found -> found.state() == ConversationState.WAITING).isPresent();
    Optional<Message> last = transaction.execute(status -> conversations.end(conversation, by, clock.instant())
        ? messages.add(Messages.Draft.of(conversation, Happening.ENDED, ""), clock.instant())
        : Optional.empty());
    last.ifPresent(message -> events.publishEvent(new Happened.Said(conversation, message)));
    if (waited && last.isPresent()) events.publishEvent(new Happened.QueueMoved());
    return last.isPresent();
  }
}
