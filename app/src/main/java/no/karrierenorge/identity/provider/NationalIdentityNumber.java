package no.karrierenorge.identity.provider;

import java.util.Optional;

/**
 * An eleven-digit number that names a person in Norway (fødselsnummer, D-nummer, and the synthetic ones of test systems). It is looked at
 * once, to make a keyed hash of it, and never kept or shown.
 */
record NationalIdentityNumber(String digits) {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  /** Both check digits must fit: each weighted sum is divisible by eleven (Skatteetaten's rule for numbers assigned before 2032). */
  static Optional<NationalIdentityNumber> find(String text) {
    boolean valid = text.matches("[0-9]{11}") && isDivisible(text, FIRST) && isDivisible(text, SECOND);
    return valid ? Optional.of(new NationalIdentityNumber(text)) : Optional.empty();
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
