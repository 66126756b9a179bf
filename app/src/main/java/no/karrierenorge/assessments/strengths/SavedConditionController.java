package no.karrierenorge.assessments.strengths;

import no.karrierenorge.assessments.strengths.view.Target;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing anew what helps one learn, in what is saved. */
@Controller
class SavedConditionController {
  static final String CHOICE = "/laring";
  private static final String PATH = SavedStrengthController.SAVED + CHOICE;
  private static final String PAGE = "assessments/strengths/conditions";

  private final Reflection reflection;
  private final StrengthStepComposer composer;
  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  SavedConditionController(Reflections reflections, StrengthStepComposer composer, Portfolio portfolio, PortfolioDesk desk) {
    this.reflection = reflections.current();
    this.composer = composer;
    this.portfolio = portfolio;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView conditions(@PathVariable String id, Holder holder, Here here) {
    Item item = own(id, holder);
    return Html.page(PAGE, composer.conditions(item.as(SavedStrengths.class).chosen(), "", target(item), here));
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView choose(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Holder holder, Here here) {
    Item item = own(id, holder);
    SavedStrengths saved = item.as(SavedStrengths.class);
    Chosen chosen = saved.chosen().withConditions(sent, reflection);
    SavedStrengths anew = saved.chosenAnew(chosen, reflection);
    if (anew.isEmpty()) return Html.page(PAGE, composer.conditions(chosen, "strengths.conditions.empty", target(item), here), HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (desk.change(holder, item.id(), Item.revisionIn(sent.getFirst("utgave")), WritingController.item(anew, reflection))) {
      case CHANGED -> Html.seeOther(here, item.path());
      case STALE -> Html.page(PAGE, composer.conditions(chosen, "strengths.conditions.stale", target(item), here), HttpStatus.CONFLICT);
      case GONE -> throw new NotFound();
    };
  }

  private static Target target(Item item) {
    return new Target(item.path() + CHOICE, item.path(), item.revision());
  }

  private Item own(String id, Holder holder) {
    return portfolio.find(holder, ItemKind.STRENGTHS, id).orElseThrow(NotFound::new);
  }
}
