package no.karrierenorge.assessments.values;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.assessments.values.Sorting.Pair;
import no.karrierenorge.assessments.values.ValueCards.Card;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Laying cards, choosing among too many, and comparing two and two. Each step is a form of its own; the cards lie on the device. */
@Controller
class ValueController {
  static final String PATH = "/verktoy/verdier";
  static final String CARDS = PATH + "/kort/";
  static final String CHOICE = PATH + "/utvalg";
  static final String PAIRS = PATH + "/par";

  private final ValueDeck deck;
  private final ValueStepComposer composer;

  ValueController(ValueDeck deck, ValueStepComposer composer) {
    this.deck = deck;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("assessments/values/start", composer.start(here));
  }

  @OpenToAll
  @GetMapping(CARDS + "{page}")
  ModelAndView cards(@PathVariable String page, @RequestParam(required = false) @Nullable String tomt, HttpServletRequest request, Here here) {
    List<Card> asked = deck.findPage(page).orElseThrow(NotFound::new);
    var shown = new ValueStepComposer.Shown(Integer.parseInt(page), asked, tomt != null);
    return Html.page("assessments/values/cards", composer.cards(laid(request), shown, here));
  }

  @OpenToAll
  @PostMapping(CARDS + "{page}")
  ModelAndView lay(@PathVariable String page, @RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
    List<Card> asked = deck.findPage(page).orElseThrow(NotFound::new);
    var piles = new LinkedHashMap<String, Pile>();
    for (Card card : asked) piles.put(card.id(), Pile.find(sent.getOrDefault(card.id(), "")).orElse(Pile.NONE));
    Laid laid = keep(laid(request).laying(piles), response);
    int number = Integer.parseInt(page);
    if ("tilbake".equals(sent.get("til"))) return Html.seeOther(Text.language(), number == 1 ? PATH : CARDS + (number - 1));
    return Html.seeOther(Text.language(), number < deck.pages() ? CARDS + (number + 1) : deck.after(laid));
  }

  @OpenToAll
  @GetMapping(CHOICE)
  ModelAndView choice(HttpServletRequest request, Here here) {
    Laid laid = laid(request);
    if (laid.pool(deck.cards()).size() <= Laid.MOST_COMPARED) return Html.seeOther(here, deck.after(laid));
    return Html.page("assessments/values/choice", composer.choice(laid, false, here));
  }

  @OpenToAll
  @PostMapping(CHOICE)
  ModelAndView choose(@RequestParam(required = false) @Nullable List<String> kort, HttpServletRequest request, HttpServletResponse response, Here here) {
    Laid before = laid(request);
    List<String> chosen = before.pool(deck.cards()).stream().filter(id -> kort != null && kort.contains(id)).toList();
    Laid laid = before.keeping(chosen);
    if (!Laid.isRight(chosen.size())) return Html.page("assessments/values/choice", composer.choice(laid, true, here));
    return Html.seeOther(here, deck.after(keep(laid, response)));
  }

  @OpenToAll
  @GetMapping(PAIRS)
  ModelAndView pair(HttpServletRequest request, Here here) {
    Laid laid = laid(request);
    Sorting sorting = laid.sorting(deck.cards());
    Optional<Pair> next = sorting.next();
    if (next.isEmpty()) return Html.seeOther(here, deck.after(laid));
    return Html.page("assessments/values/pair", composer.pair(next.get(), sorting, laid, here));
  }

  /** A pair that is not the next one is knowledge too: she may have gone back, or have two tabs. */
  @OpenToAll
  @PostMapping(PAIRS)
  ModelAndView judge(@ModelAttribute Said said, HttpServletRequest request, HttpServletResponse response, Here here) {
    Laid before = laid(request);
    Judgements judgements = said.isRegret() ? before.judgements().withoutLast()
        : said.find(before.compared(deck.cards())).map(before.judgements()::with).orElse(before.judgements());
    return Html.seeOther(here, deck.after(keep(before.judging(judgements), response)));
  }

  private Laid laid(HttpServletRequest request) {
    return deck.cookie().read(request);
  }

  private Laid keep(Laid laid, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, deck.cookie().of(laid).toString());
    return laid;
  }
}
