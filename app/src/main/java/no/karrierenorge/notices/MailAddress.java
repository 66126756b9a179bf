package no.karrierenorge.notices;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, in lower case. Whether somebody reads there is found out by sending. */
public record MailAddress(String text) {
  private static final int LONGEST = 254;
  private static final Pattern WRITTEN = Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

  public static Optional<MailAddress> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST && WRITTEN.matcher(text).matches() ? Optional.of(new MailAddress(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "a mail address";
  }
}
