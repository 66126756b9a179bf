package no.karrierenorge.portal.education;

import no.karrierenorge.catalogue.EducationFilter;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Education from above: the overview with its question, the lists of each kind, and the system as a map. */
@Controller
class EducationController {
  private static final int LONGEST_QUESTION = 100;

  private final OverviewComposer overview;
  private final EducationLists lists;

  EducationController(OverviewComposer overview, EducationLists lists) {
    this.overview = overview;
    this.lists = lists;
  }

  @OpenToAll
  @GetMapping(EducationPaths.OVERVIEW)
  ModelAndView overview(
      @RequestParam(required = false) @Nullable String niva,
      @RequestParam(required = false) @Nullable String felt,
      @RequestParam(required = false) @Nullable String q,
      Here here) {
    String text = q == null || q.length() <= LONGEST_QUESTION ? q : q.substring(0, LONGEST_QUESTION);
    return Html.page("portal/education/overview", overview.of(EducationFilter.of(niva, felt, text), here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.UPPER_SECONDARY)
  ModelAndView upperSecondary(Here here) {
    return Html.page("portal/education/list", lists.upperSecondary(here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.STUDIES)
  ModelAndView studies(Here here) {
    return Html.page("portal/education/list", lists.studies(here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.INSTITUTIONS)
  ModelAndView institutions(Here here) {
    return Html.page("portal/education/list", lists.institutions(here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.ROADS)
  ModelAndView roads(Here here) {
    return Html.page("portal/education/roads", lists.roads(here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.SYSTEM)
  ModelAndView system(@RequestParam(required = false) @Nullable String fra, Here here) {
    return Html.page("portal/education/system", SystemComposer.of(fra, here));
  }
}
