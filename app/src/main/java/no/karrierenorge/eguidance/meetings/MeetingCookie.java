package no.karrierenorge.eguidance.meetings;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The key of a personal link on the guest's own device, taken out of the address so that nobody reads it there. */
final class MeetingCookie {
  static final String NAME = "__Host-mote";

  private MeetingCookie() {}

  static ResponseCookie of(MeetingId meeting, String key) {
    return ResponseCookie.from(NAME, meeting + "." + key)
        .path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(Duration.ofDays(1)).build();
  }

  /** The key to this meeting, if the device holds it. */
  static Optional<String> find(Cookie[] cookies, MeetingId meeting) {
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().startsWith(meeting + "."))
        .map(cookie -> cookie.getValue().substring(cookie.getValue().indexOf('.') + 1))
        .findFirst();
  }
}
