package no.karrierenorge.identity.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import no.karrierenorge.identity.ActingPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that have lasted as long as a login may. */
final class LongSessions extends OncePerRequestFilter {
  private final Clock clock;

  LongSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ActingPerson.find().filter(acting -> acting.isOver(clock.instant())).ifPresent(acting -> end(request));
    chain.doFilter(request, response);
  }

  private static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    SecurityContextHolder.clearContext();
  }
}
