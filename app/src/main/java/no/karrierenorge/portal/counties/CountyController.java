package no.karrierenorge.portal.counties;

import no.karrierenorge.places.County;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The counties, and one of them. */
@Controller
class CountyController {
  private final Places places;
  private final CountyComposer composer;

  CountyController(Places places, CountyComposer composer) {
    this.places = places;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping("/fylker")
  ModelAndView counties(Here here) {
    return Html.page("portal/counties/counties", composer.list(here));
  }

  @OpenToAll
  @GetMapping("/fylker/{slug}")
  ModelAndView county(@PathVariable String slug, Here here) {
    County county = places.findCounty(slug).orElseThrow(NotFound::new);
    return Html.page("portal/counties/county", composer.of(county, here));
  }
}
