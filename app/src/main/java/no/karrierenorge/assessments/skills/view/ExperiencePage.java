package no.karrierenorge.assessments.skills.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** What she has done that is no occupation, in groups. */
public record ExperiencePage(PageFrame frame, List<Group> groups) implements PageView {
  public record Group(String name, List<Tick> ticks) {}
}
