package no.karrierenorge.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.karrierenorge.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person who is logged in and the one role she acts in: an argument of controller methods, and all of her that the session holds.
 *
 * @param name what to call her, or nothing when her provider gives none
 * @param hat nothing until she has chosen among several
 * @param since when she logged in
 * @param ticket the provider's proof of the login, sealed, to log out there too; nothing in the demo
 */
public record ActingPerson(PersonId person, @Nullable String name, @Nullable Hat hat, Instant since, @Nullable ProviderTicket ticket)
    implements AuthenticatedPrincipal, Serializable {

  /** @param idToken encrypted, for it holds the national identity number */
  public record ProviderTicket(String provider, String idToken) implements Serializable {}

  /** A session ends after a working day however busy it is: a screen that somebody left, or a stolen cookie, does not live on by use. */
  private static final Duration LONGEST = Duration.ofHours(10);

  public boolean isOver(Instant now) {
    return since.plus(LONGEST).isBefore(now);
  }

  /** Who sent the request in hand, or nothing for somebody who is not logged in. */
  public static Optional<ActingPerson> find() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof ActingPerson acting ? Optional.of(acting) : Optional.empty();
  }

  public ActingPerson wearing(Hat chosen) {
    return new ActingPerson(person, name, chosen, since, ticket);
  }

  /** As the audit names her. */
  public Actor actor() {
    return new Actor(person.value(), hat == null ? null : hat.role().name());
  }

  /** Where she goes when nothing else was asked for. */
  public String start() {
    return hat == null ? Role.CHOICE : hat.role().start();
  }

  /** The random id, by which the session store finds all sessions of a person. */
  @Override
  public String getName() {
    return person.toString();
  }
}
