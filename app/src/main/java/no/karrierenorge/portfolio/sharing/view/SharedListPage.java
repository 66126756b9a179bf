package no.karrierenorge.portfolio.sharing.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What a counsellor may open now. */
public record SharedListPage(PageFrame frame, List<Entry> entries) implements PageView {
  public record Entry(String title, String kind, String until, String path) {}
}
