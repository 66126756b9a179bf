package no.karrierenorge.portal.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Cell;

/**
 * One of the things that are compared.
 *
 * @param answers by the message key of the question; a question without an answer is left out
 */
record Subject(String slug, String title, String path, Map<String, Cell> answers) {
  static Subject of(String slug, String title, String path) {
    return new Subject(slug, title, path, new LinkedHashMap<>());
  }
}
