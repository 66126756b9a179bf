package no.karrierenorge.eguidance.backroom;

import java.util.List;
import java.util.Locale;

/** Who is named in a line: {@code @name}, in any case, as the whole name. */
final class Mentions {
  private Mentions() {}

  static boolean names(String text, String name) {
    String in = text.toLowerCase(Locale.ROOT);
    String mark = "@" + name.toLowerCase(Locale.ROOT);
    for (int at = in.indexOf(mark); at >= 0; at = in.indexOf(mark, at + 1)) {
      if (isWhole(in, at, at + mark.length())) return true;
    }
    return false;
  }

  /** An address is no mention, and neither is the beginning of a longer name. */
  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1))) && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  static List<Roll.Entry> in(String text, List<Roll.Entry> all) {
    return text.indexOf('@') < 0 ? List.of() : all.stream().filter(one -> names(text, one.name())).toList();
  }
}
