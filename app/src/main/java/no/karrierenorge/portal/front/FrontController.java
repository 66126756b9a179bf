package no.karrierenorge.portal.front;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Optional;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portal.front.view.BeginPage;
import no.karrierenorge.portal.front.view.BeginQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The front page and the helper whose first question stands on it. */
@Controller
class FrontController {
  private final FrontComposer composer;

  FrontController(FrontComposer composer) {
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping("/")
  ModelAndView front(Here here) {
    return Html.page("portal/front/front", composer.front(here));
  }

  @OpenToAll
  @GetMapping("/begynn")
  ModelAndView begin(
      @RequestParam(name = "naa", required = false) @Nullable String now,
      @RequestParam(name = "hjelp", required = false) @Nullable String need,
      @RequestParam(name = "maate", required = false) @Nullable String way,
      Here here) {
    BeginAnswers answers = BeginAnswers.of(now, need, way);
    Optional<BeginQuestion> question = answers.next();
    PageFrame frame = here.frame(t("shell.begin"), t("begin.lead")).at(new Crumb(t("shell.begin"), "/begynn")).behind(Door.KNOW);
    return Html.page("portal/front/begin",
        new BeginPage(here.query() == null ? frame : frame.unlisted(), question.orElse(null), answers.suggestions()));
  }
}
