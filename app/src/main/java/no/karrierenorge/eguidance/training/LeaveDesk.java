package no.karrierenorge.eguidance.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.consent.Consent;
import no.karrierenorge.consent.ConsentDesk;
import no.karrierenorge.consent.ConsentWithdrawn;
import no.karrierenorge.consent.Giving;
import no.karrierenorge.consent.Ground;
import no.karrierenorge.consent.Recipient;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.ConversationsEmptied;
import no.karrierenorge.eguidance.conversations.CompanyDesk;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.LookingOn;
import no.karrierenorge.eguidance.conversations.Part;
import no.karrierenorge.identity.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a seeker says who may look on, and takes it back whenever she wants. */
@Component
class LeaveDesk {
  /** The text on her page that she reads before she answers: whoever changes what it means gives it the next number. */
  private static final String TEXT = "team.leave/1";

  private final Observations observations;
  private final Conversations conversations;
  private final ConsentDesk consents;
  private final CompanyDesk company;

  LeaveDesk(Observations observations, Conversations conversations, ConsentDesk consents, CompanyDesk company) {
    this.observations = observations;
    this.conversations = conversations;
    this.consents = consents;
    this.company = company;
  }

  List<Observations.Observation> of(ConversationId id) {
    return observations.of(id);
  }

  /** Her answer holds from the moment it is given; {@code false} when it was not asked. */
  boolean answer(ConversationId id, PersonId observer, boolean isAllowed) {
    Optional<Observations.Observation> asked = observations.find(id, observer);
    if (asked.isPresent() && isAllowed) allow(id, observer);
    asked.filter(one -> !isAllowed).ifPresent(one -> refuse(id, one));
    return asked.isPresent();
  }

  private void allow(ConversationId id, PersonId observer) {
    PersonId seeker = conversations.find(id).orElseThrow().seeker();
    Consent consent = consents.give(new Giving(
        seeker, LookingOn.in(id), new Recipient.Somebody(observer), LookingOn.PURPOSE, Ground.EXPLICIT_CONSENT, TEXT, null));
    observations.answer(id, observer, consent.id());
    company.letObserve(id, consent);
  }

  private void refuse(ConversationId id, Observations.Observation before) {
    observations.answer(id, before.observer(), null);
    if (before.consent() != null) consents.withdraw(before.consent());
  }

  /** Both sides read that nobody looks on any more. What she looked at is closed already: each look asks for the consent. */
  @EventListener
  void withdrawn(ConsentWithdrawn withdrawn) {
    Giving giving = withdrawn.giving();
    if (!giving.purpose().equals(LookingOn.PURPOSE) || !(giving.recipient() instanceof Recipient.Somebody(PersonId observer))) return;
    company.leave(new ConversationId(giving.item().id()), observer, Part.OBSERVING);
  }

  @EventListener
  void forget(ConversationsEmptied emptied) {
    List<UUID> ids = List.of(emptied.ids());
    observations.delete(ids);
    consents.forget(LookingOn.KIND, ids);
  }
}
