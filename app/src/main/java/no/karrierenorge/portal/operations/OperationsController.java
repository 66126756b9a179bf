package no.karrierenorge.portal.operations;

import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The workspace of those who run the platform. */
@Controller
class OperationsController {
  private final OperationsComposer composer;

  OperationsController(OperationsComposer composer) {
    this.composer = composer;
  }

  /** @param kontroll whether to read the audit's whole chain again, which takes time */
  @ForRoles(Role.ADMINISTRATOR)
  @GetMapping("/arbeid/drift")
  ModelAndView operations(@RequestParam(defaultValue = "false") boolean kontroll, Here here) {
    return Html.page("portal/operations/operations", composer.of(here, kontroll));
  }
}
