package no.karrierenorge.eguidance.backroom;

import java.time.Clock;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.identity.NationalIdentityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Where counsellors talk among themselves. What an answer says has been said is committed. */
@Component
class BackroomDesk {
  static final int LONGEST = 2000;

  private final Backroom backroom;
  private final Roll roll;
  private final Conversations conversations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BackroomDesk(Backroom backroom, Roll roll, Conversations conversations, ApplicationEventPublisher events, Clock clock) {
    this.backroom = backroom;
    this.roll = roll;
    this.conversations = conversations;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says a line; the same key again gives the line it became. Nothing when she points to a conversation that is not hers, or the key is
   * another's.
   */
  Optional<BackroomLine> say(BackroomLine.Draft wish) {
    if (wish.conversation() != null && !conversations.isIn(wish.conversation(), wish.author())) return Optional.empty();
    Optional<Integer> said = add(complete(wish));
    said.ifPresent(seq -> events.publishEvent(new BackroomSaid(seq)));
    return backroom.find(wish.key()).filter(line -> line.author().equals(wish.author()));
  }

  /** A thread has one level: who answers an answer speaks in the same thread. A number of a person has no place in the room. */
  private BackroomLine.Draft complete(BackroomLine.Draft wish) {
    String text = NationalIdentityNumber.masked(wish.text());
    return new BackroomLine.Draft(wish.key(), wish.author(), threadOf(wish.replyTo()), wish.conversation(),
        Mentions.in(text, roll.everybody()).stream().map(Roll.Entry::person).toList(), text);
  }

  private @Nullable Integer threadOf(@Nullable Integer replyTo) {
    if (replyTo == null) return null;
    return backroom.find(replyTo).map(line -> line.replyTo() == null ? line.seq() : line.replyTo()).orElse(null);
  }

  private Optional<Integer> add(BackroomLine.Draft draft) {
    try {
      return backroom.add(draft, clock.instant());
    } catch (DuplicateKeyException sentTwiceAtOnce) {
      return Optional.empty();
    }
  }
}
