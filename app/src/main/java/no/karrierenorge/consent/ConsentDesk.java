package no.karrierenorge.consent;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where consents are given and taken back. Whether the giver may dispose of the thing has been found out by the room that owns it. */
@Component
public class ConsentDesk {
  private final Consents consents;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  ConsentDesk(Consents consents, TransactionTemplate transaction, ApplicationEventPublisher events) {
    this.consents = consents;
    this.transaction = transaction;
    this.events = events;
  }

  /** Records a consent. One for the same thing, purpose and recipient that holds still stays as it was given, and is the answer. */
  public Consent give(Giving giving) {
    return transaction.execute(status -> {
      consents.expire();
      consents.add(giving);
      return consents.findOpen(giving).orElseThrow();
    });
  }

  /** Ends a consent now; {@code false} when it was over already. */
  public boolean withdraw(ConsentId id) {
    Optional<Consent> withdrawn = transaction.execute(status -> consents.withdraw(id));
    withdrawn.ifPresent(consent -> events.publishEvent(new ConsentWithdrawn(id, consent.giving())));
    return withdrawn.isPresent();
  }

  /** Deletes all that was agreed on things that are deleted themselves; part of the caller's transaction if there is one. */
  public void forget(String kind, Collection<UUID> items) {
    consents.delete(kind, items);
  }
}
