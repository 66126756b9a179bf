package no.karrierenorge.eguidance.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Whether somebody may still sit at the desk: an open socket sees neither a logout nor a role that is taken away. */
@Component
@Profile("!command")
class DeskPermit {
  private static final Duration BETWEEN_RENEWALS = Duration.ofMinutes(5);

  private final People people;
  private final SessionRepository<? extends Session> sessions;
  private final Clock clock;

  DeskPermit(People people, SessionRepository<? extends Session> sessions, Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.clock = clock;
  }

  boolean isCounsellor(ActingPerson acting) {
    Hat hat = acting.hat();
    return hat != null && hat.role() == Role.E_COUNSELLOR && people.hats(acting.person()).contains(hat);
  }

  /** As {@link #holds}, looked up now and then: for all that she does on the stream. */
  boolean heldLately(DeskConnection connection) {
    Instant now = clock.instant();
    if (connection.permitted().plus(BETWEEN_RENEWALS).isAfter(now)) return true;
    connection.permitted(now);
    return holds(connection.seat());
  }

  /** Whether her session goes on and she acts in the same role in it. What she does on the stream keeps the session alive. */
  boolean holds(DeskSeat seat) {
    return !seat.acting().isOver(clock.instant()) && isCounsellor(seat.acting()) && goesOn(sessions, seat);
  }

  private <S extends Session> boolean goesOn(SessionRepository<S> store, DeskSeat seat) {
    S session = store.findById(seat.session());
    if (session == null || !isActing(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY), seat)) return false;
    Instant now = clock.instant();
    if (session.getLastAccessedTime().plus(BETWEEN_RENEWALS).isBefore(now)) {
      session.setLastAccessedTime(now);
      store.save(session);
    }
    return true;
  }

  private static boolean isActing(@Nullable SecurityContext context, DeskSeat seat) {
    return context != null && context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof ActingPerson now
        && seat.acting().person().equals(now.person()) && seat.acting().hat() != null && seat.acting().hat().equals(now.hat());
  }
}
