package no.karrierenorge.notices;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number with its country, as ITU's E.164 writes it. Eight digits alone are a Norwegian number. */
public record PhoneNumber(String text) {
  /** Norwegian numbers for people: those that begin with 8 are services, some of which cost the caller. */
  private static final Pattern NORWEGIAN = Pattern.compile("[2-79][0-9]{7}");
  private static final Pattern ABROAD = Pattern.compile("\\+(?!47)[1-9][0-9]{6,14}");
  private static final String NORWAY = "+47";

  public static Optional<PhoneNumber> find(String typed) {
    String digits = typed.replaceAll("[\\s.()\\-/\u00a0]", "").replaceFirst("^00", "+");
    String national = digits.startsWith(NORWAY) ? digits.substring(NORWAY.length()) : digits;
    if (NORWEGIAN.matcher(national).matches()) return Optional.of(new PhoneNumber(NORWAY + national));
    return ABROAD.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
  }

  /** {@code +47 22 33 44 55}; numbers abroad as they are. */
  public String shown() {
    return text.startsWith(NORWAY) ? NORWAY + text.substring(NORWAY.length()).replaceAll("(..)", " $1") : text;
  }

  @Override
  public String toString() {
    return "a telephone number";
  }
}
