package no.karrierenorge.assessments.classroom;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import no.karrierenorge.platform.crypto.ReferenceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The secret of a class on its teacher's device, as long as the class lives. */
final class TeacherCookie {
  private static final String NAME = "__Host-laerer";

  private TeacherCookie() {}

  static ResponseCookie of(ReferenceCode secret) {
    return ResponseCookie.from(NAME, secret.letters()).maxAge(ClassDesk.KEPT).path("/").secure(true).httpOnly(true).sameSite("Lax").build();
  }

  static Optional<ReferenceCode> find(Cookie @Nullable [] cookies) {
    if (cookies == null) return Optional.empty();
    return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(NAME)).findFirst().flatMap(cookie -> ReferenceCode.find(cookie.getValue()));
  }
}
