package no.karrierenorge.eguidance.questions;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.correspondence.AskingSeeker;
import no.karrierenorge.eguidance.correspondence.QuestionDesk;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.eguidance.correspondence.Workplace;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking in writing, at any hour: for seekers, and by a door of their own for professionals. */
@Controller
class AskController {
  private static final String PAGE = "eguidance/questions/ask";

  private final AskComposer composer;
  private final QuestionDesk desk;
  private final Places places;

  AskController(AskComposer composer, QuestionDesk desk, Places places) {
    this.composer = composer;
    this.desk = desk;
    this.places = places;
  }

  /** @param fra the path of the page that the reader came from */
  @OpenToAll
  @GetMapping(AskComposer.SEEKERS)
  ModelAndView question(@RequestParam(required = false) @Nullable String fra, Here here) {
    return Html.page(PAGE, composer.of(AskForm.fresh(fra, composer.offersMail()), Map.of(), false, here));
  }

  @OpenToAll
  @PostMapping(AskComposer.SEEKERS)
  ModelAndView ask(@ModelAttribute AskForm form, Here here) {
    return ask(form, false, here);
  }

  @OpenToAll
  @GetMapping(AskComposer.PROFESSIONALS)
  ModelAndView professional(Here here) {
    return Html.page(PAGE, composer.of(AskForm.fresh(null, composer.offersMail()), Map.of(), true, here));
  }

  @OpenToAll
  @PostMapping(AskComposer.PROFESSIONALS)
  ModelAndView askAsProfessional(@ModelAttribute AskForm form, Here here) {
    return ask(form, true, here);
  }

  /** The receipt answers the form itself: a redirect would have to carry the code, which is written down nowhere. */
  private ModelAndView ask(AskForm form, boolean isProfessional, Here here) {
    Map<String, String> problems = form.problems(isProfessional);
    if (!problems.isEmpty()) return Html.page(PAGE, composer.of(form, problems, isProfessional, here), HttpStatus.UNPROCESSABLE_CONTENT);
    if (form.isByMail() && !composer.offersMail()) throw new Unprocessable();
    UUID key = form.key().orElseThrow(Unprocessable::new);
    Workplace workplace = isProfessional ? Workplace.find(Typed.clean(form.arbeidssted())).orElseThrow() : null;
    var question = new QuestionDesk.Question(key, enquiry(form, isProfessional, here), form.reply(), workplace);
    return Html.page("eguidance/correspondence/receipt", composer.receipt(desk.ask(question), here));
  }

  private Enquiry enquiry(AskForm form, boolean isProfessional, Here here) {
    Topic topic = Topic.find(Typed.clean(form.tema())).orElse(null);
    String county = places.findCounty(Typed.clean(form.fylke())).map(found -> found.slug()).orElse(null);
    PersonId seeker = isProfessional ? null : AskingSeeker.find().orElse(null);
    return new Enquiry(Channel.QUESTION, here.language().orComplete(), topic, county, form.page(), seeker, form.text(), isProfessional);
  }
}
