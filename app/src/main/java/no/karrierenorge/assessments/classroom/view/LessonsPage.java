package no.karrierenorge.assessments.classroom.view;

import java.util.List;
import no.karrierenorge.assessments.view.SourceLine;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** All lesson plans. */
public record LessonsPage(PageFrame frame, String note, List<Line> lessons, List<SourceLine> sources) implements PageView {
  public record Line(String path, String title, String forWhom, int minutes) {}
}
