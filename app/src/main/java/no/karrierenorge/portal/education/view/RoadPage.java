package no.karrierenorge.portal.education.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** A road back into education for adults. */
public record RoadPage(
    PageFrame frame, Head head, String who, List<Step> road, String time, String cost, List<Door> next, List<SourceLine> sources)
    implements PageView {

  /** Somebody outside this site who knows more. */
  public record Door(String name, String url) {}
}
