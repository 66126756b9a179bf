package no.karrierenorge.portfolio.cv.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;
import org.jspecify.annotations.Nullable;

/**
 * One CV: its sections beside what it looks like.
 *
 * @param path the CV's own
 * @param purpose which job it is for, or empty
 * @param notice what has just been done, as a message key
 * @param removed what was taken out last and can be put back
 * @param unread what a file held that was not understood
 * @param top what stands at the top, line by line
 * @param taken what the anonymous version has taken out of texts
 * @param suggestions how many skills are offered
 */
public record CvPage(PageFrame frame, String path, String name, String purpose, @Nullable String notice, @Nullable String removed, List<String> unread,
    List<String> top, List<Part> parts, List<Part> more, List<String> taken, int suggestions, Keeping keeping) implements PageView {
  /**
   * A section.
   *
   * @param add where an entry is added
   */
  public record Part(String title, String word, String lead, String add, List<Line> lines) {}

  /** An entry; {@code index} and {@code mark} find it again. */
  public record Line(int index, String mark, String title, String detail, String path, boolean isFirst, boolean isLast) {}
}
