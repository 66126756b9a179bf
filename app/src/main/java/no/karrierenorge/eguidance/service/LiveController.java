package no.karrierenorge.eguidance.service;

import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the service manager's work begins: the queue and the people. */
@Controller
class LiveController {
  private static final String PATH = "/arbeid/ledelse";

  private final LiveComposer composer;

  LiveController(LiveComposer composer) {
    this.composer = composer;
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH)
  ModelAndView live(Here here) {
    return Html.page("eguidance/service/overview", composer.of(here));
  }

  /** The part of the page that changes, for the page to fetch while it stands open. */
  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH + "/na")
  ModelAndView now(Here here) {
    return Html.page("eguidance/service/now", composer.of(here));
  }
}
