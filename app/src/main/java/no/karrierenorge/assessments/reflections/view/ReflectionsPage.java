package no.karrierenorge.assessments.reflections.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** All the tasks. */
public record ReflectionsPage(PageFrame frame, List<Line> tasks) implements PageView {
  public record Line(String path, String title, String lead, int minutes) {}
}
