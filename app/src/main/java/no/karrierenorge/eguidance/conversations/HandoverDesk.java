package no.karrierenorge.eguidance.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a conversation changes hands: to a colleague, or back to its place in the queue. */
@Component
public class HandoverDesk {
  /** A screen that is gone for so long is not coming back soon: a network that fails for a moment takes nothing from anybody. */
  static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(3);

  private static final long LOCK = 0x6567_676f_6e65L;

  private final Handovers handovers;
  private final WaitingQueue queue;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  HandoverDesk(Handovers handovers, WaitingQueue queue, JdbcClient database, TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.handovers = handovers;
    this.queue = queue;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
  }

  private record Handover(TransferResult result, Optional<Message> line) {
    static Handover of(Optional<Message> line) {
      return new Handover(line.isPresent() ? TransferResult.DONE : TransferResult.NOT_HERS, line);
    }
  }

  /** Back to the queue, where it keeps its place. */
  public TransferResult toQueue(ConversationId conversation, PersonId from) {
    return told(conversation, () -> Handover.of(handovers.back(conversation, from)));
  }

  /** To a colleague who is present and has a place free. */
  public TransferResult toColleague(ConversationId conversation, PersonId from, PersonId to) {
    return told(conversation, () -> {
      if (!handovers.canTake(to)) return new Handover(TransferResult.NO_ROOM, Optional.empty());
      return Handover.of(handovers.to(conversation, from, to));
    });
  }

  private TransferResult told(ConversationId conversation, Supplier<Handover> act) {
    Handover done = transaction.execute(status -> act.get());
    done.line.ifPresent(line -> tell(conversation, line));
    return done.result;
  }

  private void tell(ConversationId conversation, Message line) {
    events.publishEvent(new Happened.Said(conversation, line));
    events.publishEvent(new Happened.QueueMoved());
  }

  /** Lets a conversation wait, for anybody: what is written in the list of its kind, a call from an hour to come on. */
  public void toWait(ConversationId conversation, Instant from) {
    if (queue.waitFrom(conversation, from)) events.publishEvent(new Happened.QueueMoved());
  }

  private record Returned(ConversationId conversation, Message line) {}

  /** Puts the conversations of counsellors who are gone back to the queue; of several nodes at once, one does it. */
  public int giveBackWhatWasLeft() {
    List<Returned> all = transaction.execute(status -> isOurs() ? returned() : List.of());
    all.forEach(returned -> tell(returned.conversation, returned.line));
    return all.size();
  }

  private boolean isOurs() {
    return database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
  }

  private List<Returned> returned() {
    return handovers.leftFor(GIVEN_UP_AFTER).stream()
        .flatMap(left -> handovers.back(left.conversation(), left.counsellor()).map(line -> new Returned(left.conversation(), line)).stream())
        .toList();
  }
}
