package no.karrierenorge.portal.counties.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.view.TileMap;

/** The counties as a list and as tiles. */
public record CountyListPage(PageFrame frame, List<CountyLine> counties, TileMap map, List<SourceLine> sources) implements PageView {
  public record CountyLine(String name, String path, String centres) {}
}
