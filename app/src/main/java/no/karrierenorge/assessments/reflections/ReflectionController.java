package no.karrierenorge.assessments.reflections;

import java.util.Map;
import no.karrierenorge.assessments.writing.Worksheets;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keeper;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing without a login: forms that answer themselves, so that nothing is kept anywhere until somebody wants it kept. */
@Controller
class ReflectionController {
  static final String PATH = "/verktoy/refleksjon";
  static final String WRITE = "assessments/reflections/write";
  private static final String TASK = PATH + "/{task}";

  private final Tasks tasks;
  private final ReflectionComposer composer;
  private final Keepings keepings;
  private final Worksheets worksheets;

  ReflectionController(Tasks tasks, ReflectionComposer composer, Keepings keepings, Worksheets worksheets) {
    this.tasks = tasks;
    this.composer = composer;
    this.keepings = keepings;
    this.worksheets = worksheets;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView all(Here here) {
    return Html.page("assessments/reflections/all", composer.all(here));
  }

  @OpenToAll
  @GetMapping(TASK)
  ModelAndView begin(@PathVariable String task, Here here) {
    return Html.page(WRITE, composer.blank(task(task), Map.of(), here));
  }

  /** Shows the form again, with what stands in it and the rows that were asked for. */
  @OpenToAll
  @PostMapping(TASK)
  ModelAndView goOn(@PathVariable String task, @RequestParam Map<String, String> sent, Here here) {
    return Html.page(WRITE, composer.blank(task(task), sent, here));
  }

  @OpenToAll
  @PostMapping(TASK + "/visning")
  ModelAndView show(@PathVariable String task, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Task asked = task(task);
    Written written = Written.of(asked.steps(), sent);
    if (!written.problems(asked.steps()).isEmpty()) return faulty(asked, sent, here);
    return Html.page("assessments/reflections/written", composer.shown(asked, written, holder, here));
  }

  @OpenToAll
  @PostMapping(TASK + "/lagring")
  ModelAndView save(@PathVariable String task, @RequestParam Map<String, String> sent, Keeper keeper) {
    Task asked = task(task);
    Written written = Written.of(asked.steps(), sent);
    if (!written.problems(asked.steps()).isEmpty()) return faulty(asked, sent, keeper.here());
    return keepings.keep(keeper.holder(), item(asked, written, tasks.version()), keeper.response())
        .map(id -> Html.seeOther(keeper.here(), ItemKind.REFLECTION.path(id)))
        .orElseGet(() -> Html.page(WRITE, composer.full(asked, sent, keeper.here()), HttpStatus.CONFLICT));
  }

  @OpenToAll
  @GetMapping(TASK + "/ark.pdf")
  ResponseEntity<byte[]> sheet(@PathVariable String task, Here here) {
    Task asked = task(task);
    return worksheets.file(composer.sheet(asked, here), asked.id());
  }

  private ModelAndView faulty(Task task, Map<String, String> sent, Here here) {
    return Html.page(WRITE, composer.blank(task, sent, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Task task(String id) {
    return tasks.find(id).orElseThrow(NotFound::new);
  }

  static NewItem item(Task task, Written written, int version) {
    return NewItem.of(ItemKind.REFLECTION, ReflectionComposer.in(task.title()), version, SavedReflection.of(task, written));
  }
}
