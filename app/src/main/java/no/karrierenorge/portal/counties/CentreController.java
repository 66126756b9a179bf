package no.karrierenorge.portal.counties;

import no.karrierenorge.places.CareerCentre;
import no.karrierenorge.places.County;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.counties.view.CentreListPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The career centres, and one of them. */
@Controller
class CentreController {
  private final Places places;
  private final CentreListComposer lists;
  private final CentreComposer composer;

  CentreController(Places places, CentreListComposer lists, CentreComposer composer) {
    this.places = places;
    this.lists = lists;
    this.composer = composer;
  }

  /** @param sted a municipality as the reader wrote it; it goes before {@code fylke} */
  @OpenToAll
  @GetMapping("/karrieresentre")
  ModelAndView centres(@RequestParam @Nullable String fylke, @RequestParam @Nullable String sted, Here here) {
    if (sted != null && !sted.isBlank()) return list(lists.near(sted, here));
    if (fylke == null || fylke.isEmpty()) return list(lists.all(here));
    County county = places.findCounty(fylke).orElseThrow(NotFound::new);
    return list(lists.in(county, here));
  }

  @OpenToAll
  @GetMapping("/karrieresentre/{slug}")
  ModelAndView centre(@PathVariable String slug, Here here) {
    CareerCentre centre = places.findCentre(slug).orElseThrow(NotFound::new);
    return Html.page("portal/counties/centre", composer.of(centre, here));
  }

  private static ModelAndView list(CentreListPage page) {
    return Html.page("portal/counties/centres", page);
  }
}
