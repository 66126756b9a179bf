package no.karrierenorge.assessments.jobsearch;

import static no.karrierenorge.platform.language.Text.t;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.jobsearch.JobSearch.Step;
import no.karrierenorge.assessments.jobsearch.LetterComposer.Standing;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keeper;
import no.karrierenorge.portfolio.NewItem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter workbook: seven steps, each saved as it is left. What has been changed in another tab meanwhile is shown beside. */
@Controller
class LetterController {
  static final String PATH = JobSearchController.PATH + "/brev";
  private static final String STEP = "assessments/jobsearch/letter-step";
  private static final int LONGEST_JOB = 200;

  private final JobSearches searches;
  private final LetterComposer composer;
  private final JobFolder folder;

  LetterController(JobSearches searches, LetterComposer composer, JobFolder folder) {
    this.searches = searches;
    this.composer = composer;
    this.folder = folder;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("assessments/jobsearch/letter-start", composer.start("", null, here));
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView begin(@RequestParam(defaultValue = "") String stilling, Keeper keeper) {
    String job = stilling.strip();
    if (job.isEmpty() || job.length() > LONGEST_JOB) {
      String problem = t(job.isEmpty() ? "jobsearch.problem.job" : "jobsearch.problem.long");
      return Html.page("assessments/jobsearch/letter-start", composer.start(job, problem, keeper.here()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView(folder.save(keeper, item(new SavedLetter(job, Written.NOTHING))));
  }

  @OpenToAll
  @GetMapping(PATH + "/{id}")
  ModelAndView whole(@PathVariable String id, Holder holder, Here here) {
    return Html.page("assessments/jobsearch/letter", composer.whole(folder.find(holder, ItemKind.LETTER, id), holder, here));
  }

  /** The letter as text, to be pasted wherever it is to go. */
  @OpenToAll
  @GetMapping(PATH + "/{id}/brev.txt")
  ResponseEntity<byte[]> text(@PathVariable String id, Holder holder) {
    String letter = folder.find(holder, ItemKind.LETTER, id).as(SavedLetter.class).letter();
    return JobSearchController.file(letter, new MediaType("text", "plain", StandardCharsets.UTF_8), "brev.txt");
  }

  @OpenToAll
  @GetMapping(PATH + "/{id}/{step}")
  ModelAndView step(@PathVariable String id, @PathVariable String step, Holder holder, Here here) {
    Item item = folder.find(holder, ItemKind.LETTER, id);
    Step asked = find(step);
    return write(item, new Standing(asked, LetterComposer.begun(item.as(SavedLetter.class), asked), false), HttpStatus.OK, here);
  }

  @OpenToAll
  @PostMapping(PATH + "/{id}/{step}")
  ModelAndView save(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Keeper keeper) {
    Item item = folder.find(keeper.holder(), ItemKind.LETTER, id);
    Step asked = find(step);
    Here here = keeper.here();
    Written written = Written.of(asked.prompts(), sent);
    if (sent.containsKey(Writing.MORE)) return write(item, new Standing(asked, sent, false), HttpStatus.OK, here);
    if (!written.problems(asked.prompts()).isEmpty()) return write(item, new Standing(asked, sent, false), HttpStatus.UNPROCESSABLE_CONTENT, here);
    int revision = Item.revisionIn(sent.get("utgave"));
    SavedLetter changed = item.as(SavedLetter.class).with(asked, written);
    return switch (folder.change(keeper.holder(), item, revision, item(changed))) {
      case CHANGED -> Html.seeOther(here, after(item, asked));
      case STALE -> write(folder.find(keeper.holder(), ItemKind.LETTER, id), new Standing(asked, sent, true), HttpStatus.CONFLICT, here);
      case GONE -> throw new NotFound();
    };
  }

  private ModelAndView write(Item item, Standing standing, HttpStatus status, Here here) {
    return Html.page(STEP, composer.step(item, standing, here), status);
  }

  private String after(Item item, Step step) {
    List<Step> steps = searches.current().workbook().steps();
    int next = steps.indexOf(step) + 1;
    return next < steps.size() ? LetterComposer.path(item, steps.get(next)) : item.path();
  }

  private Step find(String id) {
    return searches.current().workbook().steps().stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow(NotFound::new);
  }

  private NewItem item(SavedLetter letter) {
    return NewItem.of(ItemKind.LETTER, letter.job(), searches.current().version(), letter);
  }
}
