package no.karrierenorge.eguidance.responses.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The ready answers somebody can use, and a form for one of them.
 *
 * @param isManager whether she keeps the shared ones; else her own
 */
public record CannedPage(PageFrame frame, String csrf, boolean isManager, String asked, List<Row> rows, Form form, List<String> variables)
    implements PageView {

  public record Row(String id, String language, String shortcut, String title, String body, boolean isShared, boolean mayChange) {}

  /**
   * @param id of the one that is changed, or nothing for a new one
   * @param problemKey message key of what was wrong, or nothing
   */
  public record Form(@Nullable String id, String language, String shortcut, String title, String body, @Nullable String problemKey) {}
}
