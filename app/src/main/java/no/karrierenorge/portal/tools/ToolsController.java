package no.karrierenorge.portal.tools;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.SitePages;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.tools.view.ToolsPage;
import no.karrierenorge.portal.tools.view.ToolsPage.Group;
import no.karrierenorge.portal.tools.view.ToolsPage.Tool;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The overview of tools. */
@Controller
class ToolsController implements SitePages {
  static final String PATH = "/verktoy";

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView tools(Here here) {
    PageFrame frame = here.frame(t("tools.title"), t("tools.lead")).at(new Crumb(t("tools.title"), PATH)).behind(Door.KNOW);
    return Html.page("portal/tools/tools", new ToolsPage(frame, List.of(
        group("self", "interesser", "ferdigheter", "verdier", "styrker", "refleksjon"),
        group("choose", "jobbkompass", "karakterkalkulator", "sammenlign"),
        group("work", "cv", "jobbsok", "digital-kompetanse"),
        group("class", "klasse"))));
  }

  private static Group group(String name, String... tools) {
    return new Group("h-" + name, t("tools.group." + name), Stream.of(tools).map(ToolsController::tool).toList());
  }

  /** Keys and paths share the tool's word. */
  private static Tool tool(String word) {
    String key = "tools." + word;
    return new Tool(t(key), t(key + ".text"), t(key + ".effort"), PATH + "/" + word);
  }

  @Override
  public List<String> paths() {
    return List.of(PATH, PATH + "/interesser");
  }
}
