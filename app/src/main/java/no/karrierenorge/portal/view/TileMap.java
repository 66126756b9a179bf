package no.karrierenorge.portal.view;

import java.util.List;

/** The counties as equal tiles, each a link; in order from north to south, which is also the order of the keyboard. */
public record TileMap(List<Tile> tiles) {
  /**
   * A county's tile.
   *
   * @param x the left edge in the drawing's units, {@code y} the upper one
   * @param isHere whether the page is about this county
   */
  public record Tile(String path, double x, double y, List<Line> name, boolean isHere) {}

  /** A line of the name, centred on its place. */
  public record Line(String text, double x, double y) {}
}
