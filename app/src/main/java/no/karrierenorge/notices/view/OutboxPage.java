package no.karrierenorge.notices.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** The demo's outbox, newest first. */
public record OutboxPage(PageFrame frame, List<Line> lines) implements PageView {
  /**
   * @param wayKey and {@code statusKey}: message keys
   * @param recipient with {@code body}, nothing once they have been deleted
   */
  public record Line(String wayKey, String statusKey, String when, int attempts, @Nullable String recipient, @Nullable String subject,
      @Nullable String body) {}
}
