package no.karrierenorge.eguidance.correspondence;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.karrierenorge.platform.crypto.KeyedHash;

/**
 * Brings a person back to her question: sixteen of twenty consonants, so that no code is a word and none has a letter that is taken for a
 * digit. It is made of the form's own random key: a form that is sent twice gives the same code, and nothing but a hash need be kept.
 */
public record ReferenceCode(String letters) {
  private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
  private static final int LENGTH = 16;
  private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public static ReferenceCode of(UUID form, KeyedHash hash) {
    return new ReferenceCode(letters(hash.of("eguidance.reference.code", form.toString()), LENGTH));
  }

  /** The code that somebody has typed, in whatever case and grouping. */
  public static Optional<ReferenceCode> find(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-–]", "");
    return WRITTEN.matcher(letters).matches() ? Optional.of(new ReferenceCode(letters)) : Optional.empty();
  }

  /** What stands in the subject of mails: it opens nothing, and finds a conversation only together with the sender's address. */
  static String forMail(UUID form, KeyedHash hash) {
    return grouped(letters(hash.of("eguidance.reference.mail", form.toString()), LENGTH / 2));
  }

  /** Letters drawn evenly from random bytes, of which there are many more than needed. */
  private static String letters(byte[] random, int length) {
    var letters = new StringBuilder();
    BigInteger rest = new BigInteger(1, random);
    for (int i = 0; i < length; i++) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
      letters.append(ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return letters.toString();
  }

  private static String grouped(String letters) {
    return letters.replaceAll("(.{4})(?!$)", "$1-");
  }

  byte[] hash(KeyedHash hash) {
    return hash.of("eguidance.reference", letters);
  }

  /** In groups of four, for people. */
  public String shown() {
    return grouped(letters);
  }

  @Override
  public String toString() {
    return "a reference code";
  }
}
