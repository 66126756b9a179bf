package no.karrierenorge.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.karrierenorge.places.County;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.view.TileMap;
import no.karrierenorge.portal.view.TileMap.Line;
import no.karrierenorge.portal.view.TileMap.Tile;
import org.jspecify.annotations.Nullable;

/** Draws the tile map of the counties: tiles of 67 with 5 between, names in the middle, a long name on two lines. */
public final class CountyTiles {
  private static final double STEP = 72;
  private static final double MIDDLE = 33.5;
  private static final double LINE_HEIGHT = 16;
  private static final double BASELINE = 4;
  private static final int LONG_NAME = 11;

  private CountyTiles() {}

  /** @param here the slug of the county that the page is about, or nothing */
  public static TileMap of(List<County> counties, @Nullable String here) {
    Comparator<County> northToSouth = Comparator.<County>comparingDouble(county -> county.tile().row()).thenComparing(county -> county.tile().column());
    return new TileMap(counties.stream().sorted(northToSouth).map(county -> tile(county, county.slug().equals(here))).toList());
  }

  private static Tile tile(County county, boolean isHere) {
    double x = county.tile().column() * STEP;
    double y = county.tile().row() * STEP;
    return new Tile("/fylker/" + county.slug(), x, y, lines(county.name().in(Text.language()), x, y), isHere);
  }

  private static List<Line> lines(String name, double x, double y) {
    List<String> parts = parts(name);
    double first = y + MIDDLE + BASELINE - (parts.size() - 1) * LINE_HEIGHT / 2;
    var lines = new ArrayList<Line>();
    for (int i = 0; i < parts.size(); i++) lines.add(new Line(parts.get(i), x + MIDDLE, first + i * LINE_HEIGHT));
    return List.copyOf(lines);
  }

  private static List<String> parts(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0 || name.length() <= LONG_NAME ? List.of(name) : List.of(name.substring(0, space), name.substring(space + 1));
  }
}
