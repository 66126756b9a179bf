package no.karrierenorge.assessments.jobsearch;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.jobsearch.JobSearch.Asked;
import no.karrierenorge.assessments.jobsearch.JobSearch.Job;
import no.karrierenorge.assessments.jobsearch.JobSearch.Step;
import no.karrierenorge.assessments.jobsearch.view.LetterPage;
import no.karrierenorge.assessments.jobsearch.view.LetterStartPage;
import no.karrierenorge.assessments.jobsearch.view.LetterStepPage;
import no.karrierenorge.assessments.writing.Prompt;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Hidden;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of the letter workbook together. */
@Component
class LetterComposer {
  private final JobSearch.Workbook workbook;
  private final Keepings keepings;

  LetterComposer(JobSearches searches, Keepings keepings) {
    this.workbook = searches.current().workbook();
    this.keepings = keepings;
  }

  LetterStartPage start(String typed, @Nullable String problem, Here here) {
    String title = JobSearchComposer.in(workbook.title());
    PageFrame frame = here.frame(title, JobSearchComposer.in(workbook.lead()))
        .at(new Crumb(t("jobsearch.crumb"), JobSearchController.PATH), new Crumb(title, LetterController.PATH)).behind(Door.TALK).keptFor(Duration.ZERO);
    return new LetterStartPage(frame, JobSearchComposer.in(workbook.lead()), workbook.minutes(),
        workbook.steps().stream().map(step -> JobSearchComposer.in(step.title())).toList(), typed, problem);
  }

  LetterPage whole(Item item, Holder holder, Here here) {
    SavedLetter saved = item.as(SavedLetter.class);
    PageFrame frame = frame(item, here);
    Step now = workbook.steps().stream().filter(step -> !saved.hasDone(step)).findFirst().orElse(workbook.steps().getLast());
    List<Prompt> onTheWay = prompts().stream().filter(prompt -> !prompt.id().equals(SavedLetter.LETTER)).toList();
    return new LetterPage(frame, trail(item, saved, now), saved.letter(), written(onTheWay, saved.written()), path(item, now),
        workbook.closing().questions().stream().map(JobSearchComposer::in).toList(),
        workbook.closing().next().stream().map(step -> new LetterPage.Next(JobSearchComposer.in(step.text()), step.link())).toList(),
        keepings.saved(frame, holder));
  }

  /**
   * A step's form.
   *
   * @param sent what stands in it
   * @param stale whether the letter has been saved elsewhere since the form was made
   */
  record Standing(Step step, Map<String, String> sent, boolean stale) {}

  LetterStepPage step(Item item, Standing standing, Here here) {
    SavedLetter saved = item.as(SavedLetter.class);
    Step step = standing.step();
    int number = workbook.steps().indexOf(step);
    List<Box> boxes = Writing.boxes(step.prompts(), Written.of(step.prompts(), standing.sent()), standing.sent());
    List<Prompt> earlier = workbook.steps().subList(0, number).stream().flatMap(before -> before.prompts().stream()).toList();
    return new LetterStepPage(frame(item, here), path(item, step), number + 1, trail(item, saved, step), JobSearchComposer.in(step.prompt()),
        step.hints().in(Text.language()), step.checklist() == null ? List.of() : step.checklist().in(Text.language()), examples(step),
        written(earlier, saved.written()), Writing.problems(boxes), boxes, item.revision(),
        standing.stale() ? Writing.parts(step.prompts(), saved.written()) : List.of());
  }

  /** What stands in a step's form at first: what was saved, or the words of earlier steps that it begins with. */
  static Map<String, String> begun(SavedLetter saved, Step step) {
    Map<String, String> typed = new HashMap<>(Writing.carried(step.prompts(), saved.written()).stream().collect(Collectors.toMap(Hidden::name, Hidden::value)));
    for (Asked field : step.fields()) if (!saved.begun(field).isEmpty()) typed.putIfAbsent(field.id() + "-0-text", saved.begun(field));
    return typed;
  }

  private List<Prompt> prompts() {
    return workbook.steps().stream().flatMap(step -> step.prompts().stream()).toList();
  }

  private static List<Part> written(List<Prompt> prompts, Written written) {
    return Writing.parts(prompts, written).stream().filter(part -> !part.rows().isEmpty()).toList();
  }

  private List<LetterPage.Step> trail(Item item, SavedLetter saved, Step now) {
    return workbook.steps().stream()
        .map(step -> new LetterPage.Step(path(item, step), JobSearchComposer.in(step.title()), saved.hasDone(step), step.equals(now))).toList();
  }

  private List<LetterStepPage.Example> examples(Step step) {
    return step.examples().stream().map(example -> {
      Job job = workbook.jobs().stream().filter(known -> known.id().equals(example.of())).findFirst().orElseThrow();
      return new LetterStepPage.Example(JobSearchComposer.in(job.title()), JobSearchComposer.in(job.advert()), JobSearchComposer.in(job.person()),
          JobSearchComposer.in(example.text()));
    }).toList();
  }

  static String path(Item item, Step step) {
    return item.path() + "/" + step.id();
  }

  private PageFrame frame(Item item, Here here) {
    return here.frame(item.title(), JobSearchComposer.in(workbook.lead()))
        .at(new Crumb(t("jobsearch.crumb"), JobSearchController.PATH), new Crumb(item.title(), item.path())).behind(Door.TALK).personal();
  }
}
