package no.karrierenorge.platform.crypto;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code that somebody without a login writes down: sixteen of twenty consonants, so that no code is a word and none has a letter that is
 * taken for a digit. There are 20^16 of them (69 bits); with the limit on tries none is found by guessing. Only a keyed hash is stored.
 */
public record ReferenceCode(String letters) {
  public static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
  public static final int LENGTH = 16;

  private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final RandomGenerator CHANCE = new SecureRandom();

  public ReferenceCode {
    if (!WRITTEN.matcher(letters).matches()) throw new IllegalArgumentException("not a reference code");
  }

  public static ReferenceCode fresh() {
    var random = new byte[32];
    CHANCE.nextBytes(random);
    return of(random);
  }

  /** The letters are drawn evenly from random bytes, of which there are many more than needed; the same bytes make the same code. */
  public static ReferenceCode of(byte[] random) {
    var letters = new StringBuilder();
    BigInteger rest = new BigInteger(1, random);
    for (int i = 0; i < LENGTH; i++) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
      letters.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return new ReferenceCode(letters.toString());
  }

  /** The code that somebody has typed, in whatever case and grouping. */
  public static Optional<ReferenceCode> find(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–]", "");
    return WRITTEN.matcher(letters).matches() ? Optional.of(new ReferenceCode(letters)) : Optional.empty();
  }

  /** @param purpose what it opens, so that a code of one room opens nothing in another */
  public byte[] hash(KeyedHash hash, String purpose) {
    return hash.of(purpose, letters);
  }

  /** In groups of four, for people. */
  public String shown() {
    return letters.replaceAll("(.{4})(?!$)", "$1-");
  }

  /** A log never says it. */
  @Override
  public String toString() {
    return "a reference code";
  }
}
