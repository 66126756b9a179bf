package no.karrierenorge.portal.occupations.view;

import java.util.List;

/** People employed in the occupation, as rows of words and numbers. */
public record EmploymentFacts(String period, List<Row> rows, String source, String updated) {
  public record Row(String key, String value) {}
}
