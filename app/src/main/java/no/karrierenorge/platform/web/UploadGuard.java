package no.karrierenorge.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files are only taken from somebody with a session. The check for a form's token reads the whole upload before it can refuse, so whoever
 * has no session is refused before that.
 */
@Component
@Order(UploadGuard.AFTER_SESSIONS_BEFORE_SECURITY)
class UploadGuard extends OncePerRequestFilter {
  static final int AFTER_SESSIONS_BEFORE_SECURITY = -200;

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String type = request.getContentType();
    if (type != null && type.startsWith("multipart/") && request.getSession(false) == null) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
