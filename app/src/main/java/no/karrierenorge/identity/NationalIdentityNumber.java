package no.karrierenorge.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An eleven-digit number that names a person in Norway (fødselsnummer, D-nummer, and the synthetic ones of test systems). It is looked at
 * once, to make a keyed hash of it, and never kept or shown; where people write freely it is masked.
 */
public record NationalIdentityNumber(String digits) {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** Not inside a longer run of letters and digits, such as a UUID or an order's number. */
  private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\p{N}])[0-9]{6}[ .\\-\u00a0]?[0-9]{5}(?![\\p{L}\\p{N}])");
  private static final String MASK = "●●●●●● ●●●●●";

  /** Both check digits must fit: each weighted sum is divisible by eleven (Skatteetaten's rule for numbers assigned before 2032). */
  public static Optional<NationalIdentityNumber> find(String text) {
    boolean valid = text.matches("[0-9]{11}") && isDivisible(text, FIRST) && isDivisible(text, SECOND);
    return valid ? Optional.of(new NationalIdentityNumber(text)) : Optional.empty();
  }

  /** The text with every such number in it made unreadable, also one written with a space or a dot in the middle. */
  public static String masked(String text) {
    return WRITTEN.matcher(text).replaceAll(found -> find(found.group().replaceAll("[^0-9]", "")).isPresent() ? MASK : Matcher.quoteReplacement(found.group()));
  }

  /** Whether such a number stands in the text. */
  public static boolean isIn(String text) {
    return !masked(text).equals(text);
  }

  private static boolean isDivisible(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
    return sum % 11 == 0;
  }

  @Override
  public String toString() {
    return "a national identity number";
  }
}
