package no.karrierenorge.portal.comparison;

import java.util.List;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.comparison.view.ComparisonPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Occupations or educations side by side. Where an address names both kinds, the occupations are shown. */
@Controller
class ComparisonController {
  static final String PATH = "/verktoy/sammenlign";
  static final String OCCUPATION = "yrke";
  static final String EDUCATION = "utdanning";

  private final ComparisonComposer composer;

  ComparisonController(ComparisonComposer composer) {
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView comparison(
      @RequestParam(name = OCCUPATION, required = false) @Nullable List<String> occupation,
      @RequestParam(name = EDUCATION, required = false) @Nullable List<String> education,
      Here here) {
    return Html.page("portal/comparison/comparison", page(Chosen.of(occupation), Chosen.of(education), here));
  }

  private ComparisonPage page(Chosen occupations, Chosen educations, Here here) {
    if (!occupations.isEmpty()) return composer.ofOccupations(occupations, here);
    return educations.isEmpty() ? composer.ofNothing(here) : composer.ofEducations(educations, here);
  }
}
