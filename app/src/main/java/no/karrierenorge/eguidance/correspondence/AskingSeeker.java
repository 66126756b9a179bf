package no.karrierenorge.eguidance.correspondence;

import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;

/** Who asks, if she is logged in as a seeker: in her other roles she stays anonymous. */
public final class AskingSeeker {
  private AskingSeeker() {}

  public static Optional<PersonId> find() {
    return ActingPerson.find().filter(acting -> Hat.SEEKER.equals(acting.hat())).map(ActingPerson::person);
  }
}
