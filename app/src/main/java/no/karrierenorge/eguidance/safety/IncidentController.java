package no.karrierenorge.eguidance.safety;

import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the manager on duty does about what counsellors have raised. */
@Controller
class IncidentController {
  private static final String PATH = "/arbeid/ledelse";
  private static final String NUMBER = "[0-9]{1,18}";

  private final IncidentDesk desk;

  IncidentController(IncidentDesk desk) {
    this.desk = desk;
  }

  /** @param varsel an alert's number; anything else is nothing to see to */
  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/varsler")
  ModelAndView see(@RequestParam(defaultValue = "") String varsel, ActingPerson acting, Here here) {
    if (varsel.matches(NUMBER)) desk.see(Long.parseLong(varsel), acting);
    return Html.seeOther(here, PATH);
  }

  /** @param sperring a block's number; anything else is nothing to lift */
  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/sperringer")
  ModelAndView lift(@RequestParam(defaultValue = "") String sperring, ActingPerson acting, Here here) {
    if (sperring.matches(NUMBER)) desk.lift(Long.parseLong(sperring), acting);
    return Html.seeOther(here, PATH);
  }
}
