package no.karrierenorge.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a request too many is answered: 429 with the time to wait, as a page or as data. */
final class RateLimits {
  private RateLimits() {}

  static void refuse(HttpServletResponse response, long seconds) throws IOException {
    response.setHeader("Retry-After", Long.toString(seconds));
    response.sendError(429);
  }
}
