package no.karrierenorge.platform.page;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What somebody has begun to answer, on her own device between the pages of one tool. It is gone when the browser is closed, no script can
 * read it, and the platform keeps nothing. Whoever reads it must take it for what it is: something that was typed.
 */
public final class DraftCookie {
  /** Browsers keep 4,096 bytes with name and attributes. */
  private static final int LONGEST = 3_500;

  private DraftCookie() {}

  /** @param tool one word, such as {@code interesser} */
  public static ResponseCookie of(String tool, String draft) {
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(draft.getBytes(StandardCharsets.UTF_8));
    if (value.length() > LONGEST) throw new IllegalArgumentException("a draft of " + value.length() + " bytes does not fit into a cookie");
    return cookie(tool, value).build();
  }

  public static ResponseCookie gone(String tool) {
    return cookie(tool, "").maxAge(Duration.ZERO).build();
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String tool, String value) {
    return ResponseCookie.from(name(tool), value).path("/").secure(true).httpOnly(true).sameSite("Lax");
  }

  private static String name(String tool) {
    return "__Host-utkast-" + tool;
  }

  public static Optional<String> find(Cookie @Nullable [] cookies, String tool) {
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name(tool)) && cookie.getValue().matches("[A-Za-z0-9_-]{1," + LONGEST + "}"))
        .findFirst()
        .map(cookie -> decoded(cookie.getValue()));
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notOurs) {
      return "";
    }
  }
}
