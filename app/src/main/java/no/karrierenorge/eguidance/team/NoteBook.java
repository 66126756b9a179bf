package no.karrierenorge.eguidance.team;

import java.time.Clock;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Part;
import no.karrierenorge.eguidance.conversations.Participants;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes notes down and tells of them once they are committed. */
@Component
class NoteBook {
  private final ConsultNotes notes;
  private final Participants participants;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NoteBook(ConsultNotes notes, Participants participants, ApplicationEventPublisher events, Clock clock) {
    this.notes = notes;
    this.participants = participants;
    this.events = events;
    this.clock = clock;
  }

  /** The note, new or as it was when it came before; nothing when its author has no part in the conversation. */
  Optional<ConsultNote> add(ConsultNotes.Draft wish) {
    var draft = new ConsultNotes.Draft(wish.conversation(), wish.author(), wish.key(), NationalIdentityNumber.masked(wish.text()));
    written(draft).ifPresent(seq -> events.publishEvent(new Noted(draft.conversation(), seq)));
    return notes.find(draft.conversation(), draft.key()).filter(note -> note.author().equals(draft.author()));
  }

  private Optional<Integer> written(ConsultNotes.Draft draft) {
    try {
      return notes.add(draft, clock.instant());
    } catch (DuplicateKeyException sentTwiceAtOnce) {
      return Optional.empty();
    }
  }

  /** Whether somebody has been asked for advice or invited in. */
  boolean takesPart(ConversationId conversation, PersonId person) {
    return participants.of(conversation).stream().anyMatch(one -> one.person().equals(person) && one.part() != Part.OBSERVING);
  }
}
