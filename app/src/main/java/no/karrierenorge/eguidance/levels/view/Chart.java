package no.karrierenorge.eguidance.levels.view;

import java.util.List;

/**
 * Columns over time; horizontal places in per cent of the width, vertical ones in pixels.
 *
 * @param id names the drawing's title within the page
 * @param sentence the finding in words
 */
public record Chart(String id, String titleKey, String sentence, List<Line> lines, List<Column> columns, List<Label> labels) {
  public static final int HEIGHT = 180;

  /** A line across at a round number. */
  public record Line(String label, int y) {}

  /**
   * What one span of time shows: a column, and a darker one before it.
   *
   * @param y the upper edge of the column, and {@code innerY} of the one before it; equal to the foot when there is nothing
   */
  public record Column(String x, String width, int y, int innerY) {
    public int height() {
      return HEIGHT - y;
    }

    public int innerHeight() {
      return HEIGHT - innerY;
    }
  }

  public record Label(String x, String text, String anchor) {}
}
