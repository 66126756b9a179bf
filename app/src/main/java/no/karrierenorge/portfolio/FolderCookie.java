package no.karrierenorge.portfolio;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The reference code on the device of whoever has saved something without a login: no script can read it, and no other site can send it. */
public final class FolderCookie {
  static final String NAME = "__Host-mappe";

  private FolderCookie() {}

  /** Gone when the browser is closed: others may use the device next. */
  public static ResponseCookie of(ReferenceCode code) {
    return cookie(code.letters()).build();
  }

  /** For whoever has said that the device is hers. */
  public static ResponseCookie of(ReferenceCode code, Duration kept) {
    return cookie(code.letters()).maxAge(kept).build();
  }

  /** Takes the code away from this device; the folder stays. */
  public static ResponseCookie gone() {
    return cookie("").maxAge(Duration.ZERO).build();
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
    return ResponseCookie.from(NAME, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
  }

  static Optional<ReferenceCode> find(Cookie @Nullable [] cookies) {
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .flatMap(cookie -> ReferenceCode.find(cookie.getValue()));
  }
}
