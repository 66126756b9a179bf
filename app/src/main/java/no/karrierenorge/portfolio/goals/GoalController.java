package no.karrierenorge.portfolio.goals;

import java.util.Map;
import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Goals of whoever is logged in: all of them, a new one, and one that is changed. */
@Controller
class GoalController {
  static final String PATH = "/min-side/mal";
  private static final String ONE = "portfolio/goals/goal";

  private final Portfolio portfolio;
  private final GoalDesk desk;
  private final GoalComposer composer;

  GoalController(Portfolio portfolio, GoalDesk desk, GoalComposer composer) {
    this.portfolio = portfolio;
    this.desk = desk;
    this.composer = composer;
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH)
  ModelAndView all(ActingPerson acting, Here here) {
    return Html.page("portfolio/goals/goals", composer.all(portfolio.items(Holder.of(acting.person()), ItemKind.GOAL), here));
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH + "/nytt")
  ModelAndView blank(Here here) {
    return Html.page(ONE, composer.fresh(GoalForm.of(SavedGoal.BLANK), Map.of(), here));
  }

  @ForRoles(Role.SEEKER)
  @PostMapping(PATH)
  ModelAndView add(@RequestParam Map<String, String> typed, ActingPerson acting, Here here) {
    var form = new GoalForm(typed);
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) return Html.page(ONE, composer.fresh(form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    Optional<ItemId> added = desk.add(acting.person(), form.goal(), here.language());
    return added.map(id -> Html.seeOther(here, ItemKind.GOAL.path(id) + "?lagret"))
        .orElseGet(() -> Html.page(ONE, composer.fresh(form, Map.of("tittel", "folder.full"), here), HttpStatus.CONFLICT));
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH + "/{id}")
  ModelAndView one(@PathVariable String id, ActingPerson acting, Here here) {
    Item item = own(id, acting);
    return Html.page(ONE, composer.saved(item, GoalForm.of(item.as(SavedGoal.class)), Map.of(), here));
  }

  /** Whoever has changed it in another tab meanwhile gets her words back with what to do; nothing was written. */
  @ForRoles(Role.SEEKER)
  @PostMapping(PATH + "/{id}")
  ModelAndView change(@PathVariable String id, @RequestParam Map<String, String> typed, ActingPerson acting, Here here) {
    Item item = own(id, acting);
    var form = new GoalForm(typed);
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) return Html.page(ONE, composer.saved(item, form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    int revision = Item.revisionIn(form.field("revisjon"));
    return switch (desk.change(acting.person(), new GoalDesk.Edit(item.id(), revision, form.goal()), here.language())) {
      case CHANGED -> Html.seeOther(here, item.path() + "?lagret");
      case STALE -> Html.page(ONE, composer.saved(item, form, Map.of("tittel", "goal.problem.stale"), here), HttpStatus.CONFLICT);
      case GONE -> throw new NotFound();
    };
  }

  private Item own(String id, ActingPerson acting) {
    return portfolio.find(Holder.of(acting.person()), ItemKind.GOAL, id).orElseThrow(NotFound::new);
  }
}
