package no.karrierenorge.portal.education.view;

import java.util.List;

/**
 * What it took to be admitted to a study, place by place.
 *
 * @param hasTests whether an entrance test counts into one of the limits
 * @param years the years of the rounds, in words
 */
public record PointTable(List<Row> rows, boolean hasTests, String years, String imported) {
  private static final int SHORT = 12;

  /** A longer table stays folded, so that the rest of the page is not far away. */
  public boolean isShort() {
    return rows.size() <= SHORT;
  }

  /**
   * @param institution its short name
   * @param study what the admissions service calls the study there
   * @param limit of the ordinary quota, ready to show
   * @param firstDiploma limit of the quota for those with their first diploma, ready to show
   */
  public record Row(String institution, String path, String study, String limit, String firstDiploma, String round) {}
}
