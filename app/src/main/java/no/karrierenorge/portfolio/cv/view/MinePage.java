package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import org.jspecify.annotations.Nullable;

/**
 * All versions of one's CV.
 *
 * @param notice what has just been done, as a message key
 */
public record MinePage(PageFrame frame, List<Version> versions, @Nullable String notice) implements PageView {
  /** @param purpose which job it is for, or empty */
  public record Version(String name, String path, String purpose, String changed) {}
}
