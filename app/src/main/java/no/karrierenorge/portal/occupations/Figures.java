package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import no.karrierenorge.labourmarket.Figure;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.language.Text;

/** Published figures in words: a number, or why there is none. */
public final class Figures {
  private Figures() {}

  public static String text(Figure figure) {
    return switch (figure) {
      case Figure.Value(long number) -> Numbers.whole(Text.language(), number);
      case Figure.Absent(Figure.Reason reason) -> t(key(reason));
    };
  }

  private static String key(Figure.Reason reason) {
    return switch (reason) {
      case MISSING -> "figure.missing";
      case SUPPRESSED -> "figure.suppressed";
      case NOT_APPLICABLE -> "figure.not-applicable";
    };
  }
}
