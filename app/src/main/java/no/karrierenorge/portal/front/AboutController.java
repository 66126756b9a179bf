package no.karrierenorge.portal.front;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.front.view.AboutPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the service says about itself: privacy and accessibility. */
@Controller
class AboutController {
  @OpenToAll
  @GetMapping("/personvern")
  ModelAndView privacy(Here here) {
    return page("privacy", "/personvern", List.of("anonymous", "cookies", "login", "saved", "shown", "talk", "log", "rights"), here);
  }

  @OpenToAll
  @GetMapping("/tilgjengelighet")
  ModelAndView accessibility(Here here) {
    return page("accessibility", "/tilgjengelighet", List.of("aim", "how", "known", "tell"), here);
  }

  private static ModelAndView page(String key, String path, List<String> sections, Here here) {
    var frame = here.frame(t(key + ".title"), t(key + ".lead")).at(new Crumb(t(key + ".title"), path));
    return Html.page("portal/front/about", new AboutPage(frame, key, sections.stream().map(name -> key + "." + name).toList()));
  }
}
