package no.karrierenorge.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import no.karrierenorge.identity.ActingPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session ends after a working day however busy it is: a screen that somebody left, or a stolen cookie, does not live on by use. */
final class LongSessions extends OncePerRequestFilter {
  private static final Duration LONGEST = Duration.ofHours(10);

  private final Clock clock;

  LongSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ActingPerson.find().filter(this::isOver).ifPresent(acting -> end(request));
    chain.doFilter(request, response);
  }

  private boolean isOver(ActingPerson acting) {
    return acting.since().plus(LONGEST).isBefore(clock.instant());
  }

  private static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    SecurityContextHolder.clearContext();
  }
}
