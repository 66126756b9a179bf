package no.karrierenorge.portfolio.sharing.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** What somebody has shared, as its reader sees it. */
public record SharedPage(PageFrame frame, String kind, String title, String until, List<Part> parts) implements PageView {
  public record Part(@Nullable String heading, List<String> lines) {}
}
