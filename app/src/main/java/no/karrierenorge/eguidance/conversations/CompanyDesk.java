package no.karrierenorge.eguidance.conversations;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.karrierenorge.consent.Consent;
import no.karrierenorge.consent.Recipient;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody is let into a conversation beside the one who answers, and leaves it. What the seeker is to know is a line of its own. */
@Component
public class CompanyDesk {
  private final Participants participants;
  private final Messages messages;
  private final Counsellors counsellors;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CompanyDesk(Participants participants, Messages messages, Counsellors counsellors, TransactionTemplate transaction,
      ApplicationEventPublisher events, Clock clock) {
    this.participants = participants;
    this.messages = messages;
    this.counsellors = counsellors;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  /** Lets somebody in who speaks or advises; {@code false} when it is not active, she answers it herself, or has that part already. */
  public boolean letIn(ConversationId conversation, PersonId person, Part part) {
    return told(conversation, person, line(part, Happening.INVITED, Happening.OBSERVED), () -> participants.letIn(conversation, person, part, null));
  }

  /** Lets somebody look on, to whom the seeker has given this consent. */
  public boolean letObserve(ConversationId conversation, Consent consent) {
    boolean fits = consent.opens(LookingOn.in(conversation), LookingOn.PURPOSE);
    if (!fits || !(consent.giving().recipient() instanceof Recipient.Somebody(PersonId observer))) throw new IllegalArgumentException("a consent to something else");
    return told(conversation, observer, Happening.OBSERVED, () -> participants.letIn(conversation, observer, Part.OBSERVING, consent.id()));
  }

  public boolean leave(ConversationId conversation, PersonId person, Part part) {
    return told(conversation, person, line(part, Happening.LEFT, Happening.UNOBSERVED), () -> participants.leave(conversation, person, part));
  }

  /** What the seeker is told: of who speaks and who looks on, and never of who is asked for advice. */
  private static @Nullable Happening line(Part part, Happening openly, Happening lookingOn) {
    return switch (part) {
      case INVITED -> openly;
      case OBSERVING -> lookingOn;
      case CONSULTED -> null;
    };
  }

  private boolean told(ConversationId conversation, PersonId person, @Nullable Happening happening, BooleanSupplier act) {
    record Outcome(boolean done, Optional<Message> line) {}
    Outcome outcome = transaction.execute(status -> {
      boolean done = act.getAsBoolean();
      return new Outcome(done, done && happening != null ? add(conversation, happening, person) : Optional.empty());
    });
    outcome.line.ifPresent(line -> events.publishEvent(new Happened.Said(conversation, line)));
    return outcome.done;
  }

  private Optional<Message> add(ConversationId conversation, Happening happening, PersonId person) {
    return messages.add(Messages.Draft.of(conversation, happening, counsellors.nameOf(person)), clock.instant());
  }
}
