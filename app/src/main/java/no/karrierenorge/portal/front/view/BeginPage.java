package no.karrierenorge.portal.front.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * The helper: a question, or its suggestions when all are answered.
 *
 * @param suggestions places to begin, the one that seems nearest first; every door is among them
 */
public record BeginPage(PageFrame frame, @Nullable BeginQuestion question, List<Suggestion> suggestions) implements PageView {
  /** {@code why} is a message key that says what in the answers led here. */
  public record Suggestion(String door, String titleKey, String textKey, String whyKey, String path) {}
}
