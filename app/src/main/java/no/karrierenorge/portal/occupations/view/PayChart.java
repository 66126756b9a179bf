package no.karrierenorge.portal.occupations.view;

import java.util.List;

/**
 * Pay as a band of the middle half with a dot at the median, one row a group; positions in per cent of the width.
 *
 * @param sentence the finding in words
 * @param standardGroup code and name of the STYRK-08 group that the figures are for
 */
public record PayChart(String period, String sentence, String standardGroup, List<Tick> ticks, List<Row> rows, String source, String updated) {
  public record Tick(String label, String x, String anchor) {}

  /** A group's figures as text, and where they lie; a group with a figure that is not published has no band. */
  public record Row(
      String groupKey, String styleClass, String lower, String median, String upper, boolean hasBand, String from, String width, String dot) {
    /** The edge a label leans on, so that it stays inside the picture. */
    public String to() {
      return Double.toString(Double.parseDouble(from) + Double.parseDouble(width));
    }
  }
}
