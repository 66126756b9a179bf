package no.karrierenorge.portfolio;

import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose folder a request may touch: an argument of controller methods. Whoever is logged in as a seeker has her own, and the code on the
 * device is left alone meanwhile; whoever works here in another role has none.
 *
 * @param person who is logged in as a seeker
 * @param code what the device holds
 */
public record Holder(@Nullable PersonId person, @Nullable ReferenceCode code) {
  static Holder of(Optional<ActingPerson> acting, Optional<ReferenceCode> code) {
    if (acting.isEmpty()) return new Holder(null, code.orElse(null));
    return new Holder(acting.filter(who -> Hat.SEEKER.equals(who.hat())).map(ActingPerson::person).orElse(null), null);
  }

  public static Holder of(PersonId person) {
    return new Holder(person, null);
  }

  public boolean isLoggedIn() {
    return person != null;
  }
}
