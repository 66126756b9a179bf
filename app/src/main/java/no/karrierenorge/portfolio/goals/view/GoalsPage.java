package no.karrierenorge.portfolio.goals.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/** All goals of one person. */
public record GoalsPage(PageFrame frame, List<Goal> goals) implements PageView {
  /**
   * @param next the next step, with its day where it has one
   * @param isReached whether every step is taken
   */
  public record Goal(String title, String path, @Nullable String next, boolean isLate, boolean isReached) {}
}
