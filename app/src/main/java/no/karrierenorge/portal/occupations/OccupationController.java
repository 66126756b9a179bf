package no.karrierenorge.portal.occupations;

import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Occupation;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One occupation. */
@Controller
class OccupationController {
  private final Catalogue catalogue;
  private final OccupationComposer composer;

  OccupationController(Catalogue catalogue, OccupationComposer composer) {
    this.catalogue = catalogue;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping("/yrker/{slug}")
  ModelAndView occupation(@PathVariable String slug, Here here) {
    Occupation occupation = catalogue.findOccupation(slug).orElseThrow(NotFound::new);
    return Html.page("portal/occupations/occupation", composer.of(occupation, here));
  }
}
