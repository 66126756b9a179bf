package no.karrierenorge.admissions.calculator;

import java.text.NumberFormat;
import no.karrierenorge.admissions.points.Points;
import no.karrierenorge.platform.language.Text;

/** Points as people of a language write them: one decimal, two where there are. */
final class Shown {
  private Shown() {}

  static String points(Points points) {
    var format = NumberFormat.getNumberInstance(Text.language().locale());
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(2);
    return format.format(points.number());
  }

  /** @param hundredths of a mean, always with its two decimals */
  static String mean(long hundredths) {
    var format = NumberFormat.getNumberInstance(Text.language().locale());
    format.setMinimumFractionDigits(2);
    return format.format(new Points(hundredths).number());
  }
}
