package no.karrierenorge.eguidance.live;

/**
 * Text that can be kept and sent on. JSON can write half a surrogate pair, which neither UTF-8 nor a WebSocket takes: sent on as it is, it
 * would end the socket of whoever is to read it.
 */
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /** The text with a replacement character for every half of a pair. */
  static String of(String text) {
    boolean isWhole = text.codePoints().noneMatch(WellFormed::isHalf);
    return isWhole ? text : text.codePoints().map(sign -> isHalf(sign) ? REPLACEMENT : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What a person has written, without what the database cannot hold and without blank edges. */
  static String written(String text) {
    return of(text).replace("\u0000", "").strip();
  }

  private static boolean isHalf(int sign) {
    return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
  }
}
