package no.karrierenorge.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.karrierenorge.audit.Actor;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ActingPerson.ProviderTicket;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.provider.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Where people come in, change their role and leave. Each of these is a new session with a new id: whoever knew the old one has nothing,
 * and nothing of one role is reachable in the next.
 */
@Component
class Entrance {
  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
  private final People people;
  private final Audit audit;
  private final Clock clock;

  Entrance(People people, Audit audit, Clock clock) {
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** Lets a person in. With one role she acts in it; with several she chooses first. */
  ActingPerson letIn(PersonId person, @Nullable ProviderTicket ticket, ServletWebRequest web) {
    List<Hat> hats = people.hats(person);
    Hat only = hats.size() == 1 ? hats.getFirst() : null;
    var acting = new ActingPerson(person, people.findName(person).orElse(null), only, clock.instant(), ticket);
    audit.record(acting.actor(), "identity.login", session(acting));
    begin(acting, web);
    return acting;
  }

  /** The person goes on in another of her roles. */
  ActingPerson change(ActingPerson before, Hat chosen, ServletWebRequest web) {
    var acting = before.wearing(chosen);
    audit.record(acting.actor(), "identity.role-change", session(acting));
    begin(acting, web);
    return acting;
  }

  /** Nobody is named: whom we do not let in, we do not know. */
  void turnAway(Refusal refusal) {
    audit.record(Actor.PLATFORM, "identity.login-refused", refusal.word());
  }

  void letOut(ActingPerson acting, HttpServletRequest request) {
    audit.record(acting.actor(), "identity.logout", session(acting));
    end(request);
  }

  /** The actor is named by her alias already; the thing must not name her a second time by an id that outlives the link. */
  private static String session(ActingPerson acting) {
    return acting.hat() == null ? "session" : "session as " + acting.hat().key();
  }

  /** The authentication carries no details: Spring's would put the address into the session. */
  private void begin(ActingPerson acting, ServletWebRequest web) {
    end(web.getRequest());
    web.getRequest().getSession(true);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(acting, null, List.of()));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, web.getRequest(), Objects.requireNonNull(web.getResponse()));
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) session.invalidate();
    SecurityContextHolder.clearContext();
  }
}
