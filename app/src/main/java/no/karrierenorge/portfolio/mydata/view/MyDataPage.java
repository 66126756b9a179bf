package no.karrierenorge.portfolio.mydata.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** All that is kept about one person; the same page is her archive's cover. */
public record MyDataPage(PageFrame frame, List<Kept> kept, String made) implements PageView {
  /** @param file its name in the archive */
  public record Kept(String title, List<String> lines, String file) {}
}
