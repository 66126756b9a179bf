package no.karrierenorge.portal.occupations;

import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** All occupations, narrowed as the reader likes. */
@Controller
class OccupationListController {
  private final OccupationListComposer composer;

  OccupationListController(OccupationListComposer composer) {
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping("/yrker")
  ModelAndView occupations(@ModelAttribute OccupationListForm form, Here here) {
    return Html.page("portal/occupations/list", composer.of(OccupationFilter.of(form), here));
  }
}
