package no.karrierenorge.platform.web;

import java.util.Map;

/** The headers of every answer, written in one place for the pages kept as bytes and for those made anew. */
public final class SecurityHeaders {
  private static final String CONTENT_SECURITY_POLICY = String.join("; ",
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-src 'self'",
      "frame-ancestors 'self'");

  public static final Map<String, String> ALL = Map.of(
      "Content-Security-Policy", CONTENT_SECURITY_POLICY,
      "Permissions-Policy", "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()",
      "Referrer-Policy", "strict-origin-when-cross-origin",
      "X-Content-Type-Options", "nosniff",
      "Cross-Origin-Opener-Policy", "same-origin",
      "Cross-Origin-Resource-Policy", "same-origin",
      "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

  private SecurityHeaders() {}

  /** The policy of a page whose form may end at {@code origin}: browsers hold a form's redirects to it as well. */
  public static String policyWithFormTo(String origin) {
    return CONTENT_SECURITY_POLICY.replace("form-action 'self'", "form-action 'self' " + origin);
  }
}
