package no.karrierenorge.places;

import java.util.Locale;

/**
 * A county's border drawn by itself, larger than on the map of all counties and so in more detail; angles are kept, so it looks as on a map.
 *
 * @param path SVG path
 * @param width of the view box, which begins at the origin
 * @param height of the view box
 */
public record CountyBorder(String path, int width, int height) {
  private static final double LONGER_SIDE = 480;

  static CountyBorder of(Outline outline) {
    Outline fitted = outline.fitted(LONGER_SIDE);
    return new CountyBorder(fitted.path(), (int) Math.ceil(fitted.right()), (int) Math.ceil(fitted.bottom()));
  }

  /** As SVG writes it. */
  public String viewBox() {
    return String.format(Locale.ROOT, "0 0 %d %d", width, height);
  }
}
