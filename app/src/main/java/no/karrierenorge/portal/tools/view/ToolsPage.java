package no.karrierenorge.portal.tools.view;

import java.util.List;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.PageView;

/** Every tool, by what one wants to do. */
public record ToolsPage(PageFrame frame, List<Group> groups) implements PageView {
  public record Group(String id, String title, List<Tool> tools) {}

  /** @param effort how long it takes, or what is needed for it */
  public record Tool(String title, String text, String effort, String path) {}
}
