package no.karrierenorge.assessments;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * On the device of a pupil who has joined a class: which one, and whether she has counted herself in. It names nobody and is gone when the
 * browser is closed.
 *
 * @param code of the class
 */
public record ClassCookie(String code, boolean isCounted) {
  private static final String NAME = "__Host-klasse";
  private static final String COUNTED = ".ferdig";

  public static Optional<ClassCookie> find(Cookie @Nullable [] cookies) {
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(NAME) && cookie.getValue().matches("[A-Z]{8}(\\.ferdig)?"))
        .findFirst()
        .map(cookie -> new ClassCookie(cookie.getValue().substring(0, 8), cookie.getValue().endsWith(COUNTED)));
  }

  public ResponseCookie onDevice() {
    return ResponseCookie.from(NAME, code + (isCounted ? COUNTED : "")).path("/").secure(true).httpOnly(true).sameSite("Lax").build();
  }
}
