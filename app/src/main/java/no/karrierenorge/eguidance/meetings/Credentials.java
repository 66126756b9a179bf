package no.karrierenorge.eguidance.meetings;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.identity.ActingPerson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to a meeting's door.
 *
 * @param key of a personal link, out of the address or the cookie
 * @param cookies all that her browser sent
 */
public record Credentials(@Nullable String key, Cookie[] cookies, @Nullable ActingPerson acting) {
  /** What this browser holds, and who is logged in. */
  public static Credentials of(MeetingId meeting, Cookie @Nullable [] sent) {
    Cookie[] cookies = sent == null ? new Cookie[0] : sent;
    return new Credentials(MeetingCookie.find(cookies, meeting).orElse(null), cookies, ActingPerson.find().orElse(null));
  }

  static Credentials ofLink(String key) {
    return new Credentials(key, new Cookie[0], null);
  }

  /** The same without who is logged in: what the device alone opens. */
  public Credentials withoutLogin() {
    return new Credentials(key, cookies, null);
  }

  Optional<String> conversationToken(ConversationId conversation) {
    return ConversationCookie.find(cookies, conversation);
  }
}
