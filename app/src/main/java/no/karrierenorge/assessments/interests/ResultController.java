package no.karrierenorge.assessments.interests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.assessments.ClassCookie;
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

/** What the answers add up to: from the device, or as it was saved. */
@Controller
class ResultController {
  static final String RESULT = InterestController.PATH + "/resultat";
  static final String SAVING = InterestController.PATH + "/lagring";
  private static final String PAGE = "assessments/interests/result";

  private final Instruments instruments;
  private final ResultComposer composer;
  private final RankedProgrammes programmes;
  private final Portfolio portfolio;
  private final Keepings keepings;

  ResultController(Instruments instruments, ResultComposer composer, RankedProgrammes programmes, Portfolio portfolio, Keepings keepings) {
    this.instruments = instruments;
    this.composer = composer;
    this.programmes = programmes;
    this.portfolio = portfolio;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(RESULT)
  ModelAndView result(@ModelAttribute Wish.Form wish, HttpServletRequest request, Holder holder, Here here) {
    Optional<Attempt> attempt = attempt(request);
    if (attempt.isEmpty()) return new ModelAndView("redirect:" + here.language().at(InterestController.PATH));
    return attempt.get().profile(instruments.current())
        .map(profile -> Html.page(PAGE, composer.of(Result.fresh(attempt.get(), profile, instruments.current()).in(ClassCookie.find(request.getCookies())), wish.wish(), holder, here)))
        .orElseGet(() -> Html.page("assessments/interests/few", composer.few(attempt.get(), here)));
  }

  @OpenToAll
  @GetMapping(InterestController.PATH + "/utdanningsprogram")
  ModelAndView programmes(HttpServletRequest request, Here here) {
    Optional<Profile> profile = attempt(request).flatMap(attempt -> attempt.profile(instruments.current()));
    if (profile.isEmpty()) return new ModelAndView("redirect:" + here.language().at(InterestController.PATH));
    return Html.page("assessments/interests/programmes", programmes.of(profile.get(), here));
  }

  @OpenToAll
  @PostMapping(SAVING)
  String save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    Attempt attempt = attempt(request).orElseThrow(Unprocessable::new);
    Profile profile = attempt.profile(instruments.current()).orElseThrow(Unprocessable::new);
    var item = NewItem.of(ItemKind.INTERESTS, composer.headline(profile), instruments.current().version(), SavedInterests.of(attempt, profile));
    return keepings.save(holder, item, response, here);
  }

  @OpenToAll
  @GetMapping(InterestController.PATH + "/lagret/{id}")
  ModelAndView saved(@PathVariable String id, @ModelAttribute Wish.Form wish, Holder holder, Here here) {
    Item item = portfolio.find(holder, ItemKind.INTERESTS, id).orElseThrow(NotFound::new);
    return Html.page(PAGE, composer.of(Result.saved(item), wish.wish(), holder, here));
  }

  private Optional<Attempt> attempt(HttpServletRequest request) {
    return Attempt.find(request.getCookies(), instruments.current());
  }
}
