package no.karrierenorge.assessments.literacy.view;

import java.util.List;
import no.karrierenorge.assessments.view.SourceLine;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;
import no.karrierenorge.portfolio.view.Keeping;

/**
 * The whole course and how far one has come.
 *
 * @param progress in words
 * @param texts what one has written, on the page of a saved course
 */
public record CoursePage(PageFrame frame, String lead, String progress, List<Line> units, List<Part> texts, List<SourceLine> sources, Keeping keeping)
    implements PageView {
  public record Line(String path, String title, String learn, int minutes, State state) {}

  public enum State {
    DONE,
    NOW,
    AHEAD
  }
}
