package no.karrierenorge.portal.front;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.front.Situation.Group;
import no.karrierenorge.portal.front.view.SituationListPage;
import no.karrierenorge.portal.front.view.SituationPage;
import no.karrierenorge.portal.front.view.SituationPage.SourceLine;
import no.karrierenorge.portal.front.view.SituationPage.Step;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** "Where are you in life?": guides by situation. */
@Controller
class SituationController {
  static final String PATH = "/hvor-er-du";

  private final Situations situations;

  SituationController(Situations situations) {
    this.situations = situations;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView all(Here here) {
    PageFrame frame = here.frame(t("shell.situations"), t("situation.lead")).at(crumb()).behind(Door.KNOW);
    return Html.page("portal/front/situations",
        new SituationListPage(frame, SituationColumns.of(situations, List.of(Group.values()), here.language())));
  }

  @OpenToAll
  @GetMapping(PATH + "/{slug}")
  ModelAndView one(@PathVariable String slug, Here here) {
    Situation situation = situations.find(slug).orElseThrow(NotFound::new);
    return Html.page("portal/front/situation", page(situation, here));
  }

  private static SituationPage page(Situation situation, Here here) {
    Language language = here.language();
    String title = situation.title().in(language);
    PageFrame frame = here.frame(title, situation.lead().in(language))
        .at(crumb(), new Crumb(title, PATH + "/" + situation.slug()))
        .behind(Door.KNOW);
    return new SituationPage(frame, title, situation.lead().in(language),
        situation.steps().stream().map(step -> step(step, frame)).toList(),
        situation.know().text().in(language), line(situation.know().source()),
        situation.sources().stream().map(SituationController::line).toList(), Dates.of(situation.reviewedOn()));
  }

  private static Step step(Situation.Step step, PageFrame frame) {
    boolean ours = step.link().startsWith("/");
    return new Step(step.title().in(frame.language()), step.text().in(frame.language()), ours ? frame.to(step.link()) : step.link(),
        ours ? null : step.owner());
  }

  private static SourceLine line(Source source) {
    return new SourceLine(source.name(), source.url(), source.checkedInWords());
  }

  private static Crumb crumb() {
    return new Crumb(t("shell.situations"), PATH);
  }
}
