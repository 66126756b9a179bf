package no.karrierenorge.portfolio.searches.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * A saved search with what is new in it.
 *
 * @param whole where the search is made again
 * @param since when its owner last looked
 * @param fresh what has come since
 * @param path of this page; what is done here goes below it
 * @param alert about mails; nothing when they cannot be sent
 */
public record SavedSearchPage(PageFrame frame, @Nullable String newsKey, String whole, String since, List<Link> fresh, String path, @Nullable Alert alert,
    String deletion) implements PageView {
  public record Link(String title, String path) {}

  /**
   * @param isOn whether she is told
   * @param typed the address as it was typed, or as it is
   * @param isRefused whether it is none
   */
  public record Alert(boolean isLoggedIn, boolean isOn, String typed, boolean isRefused) {}
}
