package no.karrierenorge.portfolio.sharing.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has shared, as its reader sees it.
 *
 * @param page where it is shown to everybody, when it is a page of the site
 */
public record SharedPage(PageFrame frame, String kind, String title, String until, @Nullable String page, List<Part> parts) implements PageView {
  public record Part(@Nullable String heading, List<String> lines) {}
}
