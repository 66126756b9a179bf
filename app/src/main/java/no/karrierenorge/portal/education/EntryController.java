package no.karrierenorge.portal.education;

import java.util.Optional;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.Programme;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One programme, trade, study, institution or road for adults. */
@Controller
class EntryController {
  private final Education education;
  private final ProgrammeComposer programmes;
  private final TradeComposer trades;
  private final StudyComposer studies;
  private final InstitutionComposer institutions;

  EntryController(Education education, ProgrammeComposer programmes, TradeComposer trades, StudyComposer studies,
      InstitutionComposer institutions) {
    this.education = education;
    this.programmes = programmes;
    this.trades = trades;
    this.studies = studies;
    this.institutions = institutions;
  }

  @OpenToAll
  @GetMapping(EducationPaths.UPPER_SECONDARY + "/{slug}")
  ModelAndView upperSecondary(@PathVariable String slug, Here here) {
    Optional<Programme> programme = education.findProgramme(slug);
    if (programme.isPresent()) return Html.page("portal/education/programme", programmes.of(programme.get(), here));
    return Html.page("portal/education/trade", trades.of(education.findTrade(slug).orElseThrow(NotFound::new), here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.STUDIES + "/{slug}")
  ModelAndView study(@PathVariable String slug, Here here) {
    return Html.page("portal/education/study", studies.of(education.findStudy(slug).orElseThrow(NotFound::new), here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.INSTITUTIONS + "/{slug}")
  ModelAndView institution(@PathVariable String slug, Here here) {
    return Html.page("portal/education/institution", institutions.of(education.findInstitution(slug).orElseThrow(NotFound::new), here));
  }

  @OpenToAll
  @GetMapping(EducationPaths.ROADS + "/{slug}")
  ModelAndView road(@PathVariable String slug, Here here) {
    return Html.page("portal/education/road", RoadComposer.of(education.findRoad(slug).orElseThrow(NotFound::new), here));
  }
}
