package no.karrierenorge.portal.occupations.view;

import java.util.List;

/**
 * What the European standard ESCO calls an occupation.
 *
 * @param isSame whether the names are of this very occupation, or of its group
 */
public record Elsewhere(boolean isSame, List<Line> lines) {
  /**
   * @param key message key of the language's name
   * @param tag the language as {@code lang} writes it
   */
  public record Line(String key, String tag, String names) {}
}
