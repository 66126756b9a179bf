package no.karrierenorge.portal.education;

import static no.karrierenorge.platform.language.Text.t;

import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.catalogue.Road;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.education.view.Head;
import no.karrierenorge.portal.education.view.RoadPage;
import no.karrierenorge.portal.education.view.Step;

/** Composes the page of a road for adults: who it is for, its steps, what it takes and where it leads. */
final class RoadComposer {
  private RoadComposer() {}

  static RoadPage of(Road road, Here here) {
    Language language = here.language();
    var head = new Head(road.title().in(language), road.lead().in(language), List.of(), null, language == Language.NB);
    return new RoadPage(frame(road, here), head, road.who(), steps(road), road.time(), road.cost(),
        road.next().stream().map(next -> new RoadPage.Door(next.name(), next.url())).toList(), SourceLines.of(road.sources(), road.reviewedOn()));
  }

  private static PageFrame frame(Road road, Here here) {
    String title = road.title().in(here.language());
    return here.frame(title, road.lead().in(here.language()))
        .at(new Crumb(t("shell.education"), EducationPaths.OVERVIEW),
            new Crumb(t("education.roads.title"), EducationPaths.ROADS),
            new Crumb(title, EducationPaths.road(road.slug())))
        .behind(Door.EXPLORE);
  }

  private static List<Step> steps(Road road) {
    var steps = new ArrayList<Step>();
    for (Road.Step step : road.how()) steps.add(Step.told(step.title(), "", step.text()));
    steps.add(Step.named(t("education.road.leads-to"), road.leadsTo(), "goal"));
    return List.copyOf(steps);
  }
}
