package no.karrierenorge.portal.front.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portal.view.OpeningNow;
import no.karrierenorge.portal.view.TileMap;

/**
 * The front page.
 *
 * @param occupations how many occupations there are, as a number to show
 */
public record FrontPage(
    PageFrame frame,
    String occupations,
    BeginQuestion begin,
    List<SituationColumn> situations,
    List<Link> professionals,
    OpeningNow opening,
    List<DeadlineLine> deadlines,
    List<CountyLine> counties,
    TileMap map)
    implements PageView {

  public record Link(String title, String path) {}

  /** A county in the list beside the map. */
  public record CountyLine(String name, String path, String centres) {}

  public record SituationColumn(String key, List<Link> links) {}

  /** A date that comes: {@code day} is the number, {@code month} its name, {@code in} how long it is till then. */
  public record DeadlineLine(String date, String day, String month, String title, String where, String url, String in) {}
}
