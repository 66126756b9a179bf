package no.karrierenorge.portal.counties.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.view.TileMap;
import org.jspecify.annotations.Nullable;

/**
 * One county.
 *
 * @param alsoNames official names in Sami and Kven, or nothing
 * @param shape nothing before borders are imported
 */
public record CountyPage(
    PageFrame frame,
    String name,
    @Nullable String alsoNames,
    String about,
    Website website,
    @Nullable Shape shape,
    List<CentreLine> centres,
    List<Office> navOffices,
    List<String> municipalities,
    TileMap map,
    List<SourceLine> sources)
    implements PageView {

  /** The county's outline: a view box and a path, as SVG writes them. */
  public record Shape(String viewBox, String path) {}

  /** @param url the office's own page, or nothing where we only know Nav's front page */
  public record Office(String name, String town, @Nullable String url) {}
}
