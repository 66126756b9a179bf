package no.karrierenorge.consent;

import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;

/** Whom something is shared with. */
public sealed interface Recipient {
  record Somebody(PersonId person) implements Recipient {}

  /** Whoever has this role at this organisation. */
  record Office(Hat hat) implements Recipient {}

  /** Whether somebody is meant, in the role she acts in now. */
  default boolean isMet(ActingPerson reader) {
    return switch (this) {
      case Somebody(PersonId person) -> person.equals(reader.person());
      case Office(Hat hat) -> reader.hat() != null && hat.key().equals(reader.hat().key());
    };
  }
}
