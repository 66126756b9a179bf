package no.karrierenorge.portal.comparison;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Cell;

/** Answers of the kinds that stand in a comparison. */
final class Cells {
  private Cells() {}

  /** A figure or a short fact. */
  static Cell fact(String value) {
    return new Cell(List.of(value), true, false);
  }

  static Cell text(String text) {
    return new Cell(List.of(text), false, false);
  }

  static Cell list(List<String> lines) {
    return new Cell(lines, false, false);
  }

  /** Running text, which is written in Bokmål alone. */
  static Cell running(List<String> lines) {
    return new Cell(lines, false, Text.language() != Language.NB);
  }
}
