package no.karrierenorge.eguidance.conversations;

import java.time.Instant;
import java.util.Optional;
import no.karrierenorge.places.GuidanceChannel;
import no.karrierenorge.places.OpeningHours;
import no.karrierenorge.places.OpeningStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes seekers in: says when it opens, says so when the queue is full, else gives a key and a place. */
@Component
public class Reception {
  private final OpeningHours hours;
  private final ReceptionBook book;
  private final Blocks blocks;
  private final WaitingTimes waitingTimes;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Reception(OpeningHours hours, ReceptionBook book, Blocks blocks, WaitingTimes waitingTimes,
      TransactionTemplate transaction, ApplicationEventPublisher events) {
    this.hours = hours;
    this.book = book;
    this.blocks = blocks;
    this.waitingTimes = waitingTimes;
    this.transaction = transaction;
    this.events = events;
  }

  /** Takes in what is answered in writing, at any hour; part of the caller's transaction if there is one. */
  public Conversation receive(Enquiry enquiry) {
    return book.enter(enquiry).conversation();
  }

  /** Takes in a wish to be called: it stands in the queue from that hour on. */
  public Conversation receive(Enquiry enquiry, Instant wishedAt) {
    return book.enter(enquiry, wishedAt).conversation();
  }

  /**
   * Starts a conversation of a channel that has a queue.
   *
   * @param earlier the key of an earlier conversation on the seeker's device, or nothing: a block holds for whoever carries it
   */
  public StartResult start(Enquiry enquiry, @Nullable String earlier) {
    Optional<StartResult> closed = enquiry.channel().hours().flatMap(this::closed);
    if (closed.isPresent()) return closed.get();
    if (blocks.holds(enquiry.seeker(), earlier)) return new StartResult.Blocked();
    if (book.isFull()) return new StartResult.Full();
    StartResult started = transaction.execute(status -> enter(enquiry));
    events.publishEvent(new Happened.QueueMoved());
    return started;
  }

  /** What she is told is written down with her: one commit for both. */
  private StartResult enter(Enquiry enquiry) {
    ReceptionBook.Entry entry = book.enter(enquiry);
    return new StartResult.Started(entry.conversation(), entry.token(), waitingTimes.tell(entry.conversation().id()));
  }

  private Optional<StartResult> closed(GuidanceChannel channel) {
    if (!(hours.now(channel).status() instanceof OpeningStatus.Closed closed)) return Optional.empty();
    return Optional.of(new StartResult.Closed(closed.opensAt()));
  }
}
