package no.karrierenorge.admissions.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.admissions.calculator.PointsComposer.Entered;
import no.karrierenorge.admissions.points.Calculation;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What grades come to: from the device, or as they were saved. */
@Controller
class PointsController {
  static final String SAVING = CalculatorController.PATH + "/lagring";
  private static final String PAGE = "admissions/result";

  private final Drafts drafts;
  private final PointsComposer composer;
  private final UpperComposer upper;
  private final Portfolio portfolio;
  private final Keepings keepings;

  PointsController(Drafts drafts, PointsComposer composer, UpperComposer upper, Portfolio portfolio, Keepings keepings) {
    this.drafts = drafts;
    this.composer = composer;
    this.upper = upper;
    this.portfolio = portfolio;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(CalculatorController.RESULT)
  ModelAndView result(@ModelAttribute Wish.Form wish, HttpServletRequest request, Holder holder, Here here) {
    Optional<Draft> draft = drafts.find(request);
    if (draft.isEmpty()) return Html.seeOther(here, CalculatorController.PATH);
    return drafts.applicant(draft.get())
        .map(applicant -> Html.page(PAGE, composer.of(new Entered(applicant, draft.get(), CalculatorController.RESULT, false, false), wish.wish(), holder, here)))
        .orElseGet(() -> Html.seeOther(here, CalculatorController.form(draft.get().form())));
  }

  @OpenToAll
  @PostMapping(SAVING)
  String save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    Draft draft = drafts.find(request).orElseThrow(Unprocessable::new);
    var applicant = drafts.applicant(draft).orElseThrow(Unprocessable::new);
    var item = NewItem.of(ItemKind.POINTS, composer.headline(applicant), Calculation.VERSION, composer.saved(applicant, draft));
    return keepings.save(holder, item, response, here);
  }

  @OpenToAll
  @GetMapping(CalculatorController.PATH + "/lagret/{id}")
  ModelAndView saved(@PathVariable String id, @ModelAttribute Wish.Form wish, Holder holder, Here here) {
    Item item = portfolio.find(holder, ItemKind.POINTS, id).orElseThrow(NotFound::new);
    SavedPoints saved = item.as(SavedPoints.class);
    if (saved.kind().equals(SavedPoints.UPPER)) return Html.page("admissions/upperresult", upper.saved(saved.draft(), holder, here));
    return drafts.applicant(saved.draft())
        .map(applicant -> new Entered(applicant, saved.draft(), item.path(), true, item.version() != Calculation.VERSION))
        .map(entered -> Html.page(PAGE, composer.of(entered, wish.wish(), holder, here)))
        .orElseGet(() -> Html.page("admissions/older", OlderComposer.of(new OlderComposer.Old(item, saved), keepings, holder, here)));
  }
}
