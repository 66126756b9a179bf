package no.karrierenorge.places;

import java.util.List;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Source;

/**
 * One of the 15 counties.
 *
 * @param code the statistics bureau's two digits
 * @param alsoNames names in Sami and Kven with the same official standing
 * @param url the county authority's own site
 * @param about what is particular about guidance for adults here
 */
public record County(
    String code, String slug, Texts name, List<String> alsoNames, Tile tile, String url, Texts about, List<Source> sources) {
  /** The county's place in the tile map, in columns and rows; half columns are allowed. */
  public record Tile(double column, double row) {}
}
