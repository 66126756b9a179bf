package no.karrierenorge.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Limits what one logged-in person may ask, from however many addresses: no hand is that fast, but a stolen session's program is. */
@Component
class PersonLimit implements HandlerInterceptor {
  static final int REQUESTS_PER_MINUTE = 1200;

  private final Buckets people;

  PersonLimit(Clock clock) {
    this.people = new Buckets(REQUESTS_PER_MINUTE, clock);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
    Principal person = request.getUserPrincipal();
    long wait = person == null ? 0 : people.draw(person.getName());
    if (wait > 0) RateLimits.refuse(response, wait);
    return wait == 0;
  }
}
