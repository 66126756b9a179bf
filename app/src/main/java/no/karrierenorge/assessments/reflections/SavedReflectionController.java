package no.karrierenorge.assessments.reflections;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.reflections.ReflectionComposer.State;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Hidden;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading what was saved, and writing on. What has been changed in another tab meanwhile is shown beside, never overwritten unseen. */
@Controller
class SavedReflectionController {
  private static final String SAVED = ReflectionController.PATH + "/lagret/{id}";

  private final Tasks tasks;
  private final ReflectionComposer composer;
  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  SavedReflectionController(Tasks tasks, ReflectionComposer composer, Portfolio portfolio, PortfolioDesk desk) {
    this.tasks = tasks;
    this.composer = composer;
    this.portfolio = portfolio;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(SAVED)
  ModelAndView read(@PathVariable String id, Holder holder, Here here) {
    Item item = item(id, holder);
    return Html.page("assessments/reflections/written", composer.kept(task(item), item, holder, here));
  }

  @OpenToAll
  @GetMapping(SAVED + "/endring")
  ModelAndView writeOn(@PathVariable String id, Holder holder, Here here) {
    Item item = item(id, holder);
    return write(item, new State(typed(task(item), item), item.revision(), List.of()), HttpStatus.OK, here);
  }

  @OpenToAll
  @PostMapping(SAVED + "/endring")
  ModelAndView change(@PathVariable String id, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Item item = item(id, holder);
    Task task = task(item);
    Written written = Written.of(task.steps(), sent);
    int revision = Item.revisionIn(sent.get("utgave"));
    var state = new State(sent, revision, List.of());
    if (sent.containsKey(Writing.MORE)) return write(item, state, HttpStatus.OK, here);
    if (!written.problems(task.steps()).isEmpty()) return write(item, state, HttpStatus.UNPROCESSABLE_CONTENT, here);
    return switch (desk.change(holder, item.id(), revision, ReflectionController.item(task, written, tasks.version()))) {
      case CHANGED -> Html.seeOther(here, item.path());
      case STALE -> both(item(id, holder), task, sent, here);
      case GONE -> throw new NotFound();
    };
  }

  /** Her text to go on with, and beside it the one that was saved meanwhile; sent again, it takes the other one's place. */
  private ModelAndView both(Item newer, Task task, Map<String, String> sent, Here here) {
    Written meanwhile = newer.as(SavedReflection.class).written();
    return write(newer, new State(sent, newer.revision(), Writing.parts(task.steps(), meanwhile)), HttpStatus.CONFLICT, here);
  }

  private ModelAndView write(Item item, State state, HttpStatus status, Here here) {
    return Html.page(ReflectionController.WRITE, composer.saved(task(item), item, state, here), status);
  }

  private static Map<String, String> typed(Task task, Item item) {
    return Writing.carried(task.steps(), item.as(SavedReflection.class).written()).stream()
        .collect(Collectors.toMap(Hidden::name, Hidden::value));
  }

  private Item item(String id, Holder holder) {
    return portfolio.find(holder, ItemKind.REFLECTION, id).orElseThrow(NotFound::new);
  }

  private Task task(Item item) {
    return tasks.find(item.as(SavedReflection.class).task()).orElseThrow(NotFound::new);
  }
}
