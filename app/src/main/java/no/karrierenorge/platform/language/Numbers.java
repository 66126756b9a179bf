package no.karrierenorge.platform.language;

import java.text.NumberFormat;

/** Numbers as people of a language write them. */
public final class Numbers {
  private Numbers() {}

  /** With a thousands separator: {@code 50 100} in Norwegian, {@code 50,100} in English. */
  public static String whole(Language language, long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** With at most {@code decimals} decimals. */
  public static String decimal(Language language, double number, int decimals) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}
