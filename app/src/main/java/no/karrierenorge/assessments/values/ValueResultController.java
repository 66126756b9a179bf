package no.karrierenorge.assessments.values;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The order of the values: from the device, finished or not, or as it was saved. */
@Controller
class ValueResultController {
  static final String RESULT = ValueController.PATH + "/resultat";
  static final String SAVING = ValueController.PATH + "/lagring";
  private static final String PAGE = "assessments/values/result";

  private final ValueDeck deck;
  private final ValueResultComposer composer;
  private final Portfolio portfolio;
  private final Keepings keepings;

  ValueResultController(ValueDeck deck, ValueResultComposer composer, Portfolio portfolio, Keepings keepings) {
    this.deck = deck;
    this.composer = composer;
    this.portfolio = portfolio;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(RESULT)
  ModelAndView result(HttpServletRequest request, Holder holder, Here here) {
    Laid laid = deck.cookie().read(request);
    if (laid.pool(deck.cards()).isEmpty()) return Html.seeOther(here, laid.piles().isEmpty() ? ValueController.PATH : deck.after(laid));
    boolean isDone = laid.sorting(deck.cards()).next().isEmpty() && !laid.compared(deck.cards()).isEmpty();
    return Html.page(PAGE, composer.fresh(SavedValues.of(laid, deck.cards()), isDone, holder, here));
  }

  @OpenToAll
  @PostMapping(SAVING)
  String save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    Laid laid = deck.cookie().read(request);
    if (laid.pool(deck.cards()).isEmpty()) throw new Unprocessable();
    SavedValues values = SavedValues.of(laid, deck.cards());
    return keepings.save(holder, NewItem.of(ItemKind.VALUES, ValueResultComposer.headline(values), deck.cards().version(), values), response, here);
  }

  @OpenToAll
  @GetMapping(ValueController.PATH + "/lagret/{id}")
  ModelAndView saved(@PathVariable String id, Holder holder, Here here) {
    Item item = portfolio.find(holder, ItemKind.VALUES, id).orElseThrow(NotFound::new);
    return Html.page(PAGE, composer.saved(item.as(SavedValues.class), item.version(), holder, here));
  }
}
