package no.karrierenorge.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import no.karrierenorge.platform.language.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits what one address may ask, ahead of session and security. Generous, for a whole school may share one address; logins are counted
 * apart and more strictly, and so are what is handed in to e-guidance, such as questions and wished calls, and reference codes that are
 * tried. A class joins from one address: its codes have a limit of their own. Kept pages are answered before this and cost nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RateLimitFilter extends OncePerRequestFilter {
  static final int REQUESTS_PER_MINUTE = 3000;
  static final int LOGINS_PER_MINUTE = 120;
  static final int ENQUIRIES_PER_MINUTE = 30;
  static final int CLASSES_PER_MINUTE = 120;

  private final CallerKey callers;
  private final Buckets requests;
  private final Buckets logins;
  private final Buckets enquiries;
  private final Buckets classes;

  RateLimitFilter(Clock clock) {
    this.callers = new CallerKey(clock);
    this.requests = new Buckets(REQUESTS_PER_MINUTE, clock);
    this.logins = new Buckets(LOGINS_PER_MINUTE, clock);
    this.enquiries = new Buckets(ENQUIRIES_PER_MINUTE, clock);
    this.classes = new Buckets(CLASSES_PER_MINUTE, clock);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long wait = callers.find(request).map(caller -> secondsToWait(caller, request)).orElse(0L);
    if (wait == 0) chain.doFilter(request, response);
    else RateLimits.refuse(response, wait);
  }

  private long secondsToWait(String caller, HttpServletRequest request) {
    long wait = requests.draw(caller);
    String path = Language.ofPath(request.getRequestURI()).pathWithout(request.getRequestURI());
    if (isLogin(path, request)) return Math.max(wait, logins.draw(caller));
    if (isClass(path, request)) return Math.max(wait, classes.draw(caller));
    return isEnquiry(path, request) ? Math.max(wait, enquiries.draw(caller)) : wait;
  }

  /** Joining a class, making one, and the personal link of one. */
  private static boolean isClass(String path, HttpServletRequest request) {
    return request.getMethod().equals("POST") && path.startsWith("/verktoy/klasse") || path.startsWith("/verktoy/klasse/laerer/");
  }

  private static boolean isEnquiry(String path, HttpServletRequest request) {
    return request.getMethod().equals("POST") && (path.startsWith("/veiledning/") || path.startsWith("/kode") || path.equals("/min-side/kode"));
  }

  private static boolean isLogin(String path, HttpServletRequest request) {
    return path.startsWith("/login/oauth2/") || path.startsWith("/oauth2/") || path.startsWith("/logg-inn/med/")
        || request.getMethod().equals("POST") && path.startsWith("/logg-inn");
  }
}
