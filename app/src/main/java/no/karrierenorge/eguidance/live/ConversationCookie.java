package no.karrierenorge.eguidance.live;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import org.springframework.http.ResponseCookie;

/** The key of a conversation on the seeker's own device: no script can read it, and no other site can send it along. */
public final class ConversationCookie {
  public static final String NAME = "__Host-samtale";

  private ConversationCookie() {}

  public static ResponseCookie of(ConversationId conversation, String token) {
    return cookie(conversation + "." + token, Duration.ofDays(90));
  }

  /** Takes the key away from this device. */
  public static ResponseCookie gone() {
    return cookie("", Duration.ZERO);
  }

  private static ResponseCookie cookie(String value, Duration age) {
    return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax").maxAge(age).build();
  }

  /** The conversation whose key the device holds. */
  public static Optional<ConversationId> find(Cookie[] cookies) {
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().contains("."))
        .findFirst()
        .flatMap(cookie -> ConversationId.find(cookie.getValue().substring(0, cookie.getValue().indexOf('.'))));
  }

  /** The key to this conversation, if the device holds it. */
  public static Optional<String> find(Cookie[] cookies, ConversationId conversation) {
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().startsWith(conversation + "."))
        .map(cookie -> cookie.getValue().substring(cookie.getValue().indexOf('.') + 1))
        .findFirst();
  }
}
