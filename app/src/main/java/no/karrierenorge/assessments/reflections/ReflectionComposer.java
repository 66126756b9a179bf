package no.karrierenorge.assessments.reflections;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.reflections.view.ReflectionsPage;
import no.karrierenorge.assessments.reflections.view.WritingPage;
import no.karrierenorge.assessments.reflections.view.WritingPage.Background;
import no.karrierenorge.assessments.reflections.view.WritingPage.Paths;
import no.karrierenorge.assessments.reflections.view.WrittenPage;
import no.karrierenorge.assessments.writing.Worksheets;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.assessments.writing.view.Problem;
import no.karrierenorge.assessments.writing.view.WorksheetPage;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.pdf.PdfDocuments;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import org.springframework.stereotype.Component;

/** Puts the pages of the reflection tasks together. */
@Component
class ReflectionComposer {
  private final Tasks tasks;
  private final Keepings keepings;

  ReflectionComposer(Tasks tasks, Keepings keepings) {
    this.tasks = tasks;
    this.keepings = keepings;
  }

  ReflectionsPage all(Here here) {
    List<ReflectionsPage.Line> lines =
        tasks.all().stream().map(task -> new ReflectionsPage.Line(path(task), in(task.title()), in(task.lead()), task.minutes())).toList();
    return new ReflectionsPage(here.frame(t("reflection.title"), t("reflection.description"))
        .at(new Crumb(t("reflection.crumb"), ReflectionController.PATH)).behind(Door.KNOW), lines);
  }

  /** @param sent what the form has sent, empty for one that begins */
  WritingPage blank(Task task, Map<String, String> sent, Here here) {
    PageFrame frame = frame(task, here).keptFor(Duration.ZERO);
    return page(frame, task, new Paths(path(task), path(task) + "/visning", path(task) + "/lagring", path(task) + "/ark.pdf"), new State(sent, 0, List.of()));
  }

  /** The folder holds as much as one can: her text stands in the form, so that she can print it or make room first. */
  WritingPage full(Task task, Map<String, String> sent, Here here) {
    WritingPage page = blank(task, sent, here);
    return new WritingPage(page.frame(), page.lead(), page.minutes(), page.background(), page.paths(), List.of(new Problem("innhold", t("folder.full"))),
        page.boxes(), 0, List.of());
  }

  WritingPage saved(Task task, Item item, State state, Here here) {
    String change = item.path() + "/endring";
    return page(frame(task, here).personal(), task, new Paths(change, change, change, path(task) + "/ark.pdf"), state);
  }

  /**
   * What stands in a form.
   *
   * @param revision what a saved text was read at; 0 for one that is not saved
   * @param meanwhile what has been saved elsewhere since then
   */
  record State(Map<String, String> sent, int revision, List<Part> meanwhile) {}

  private static WritingPage page(PageFrame frame, Task task, Paths paths, State state) {
    Written written = Written.of(task.steps(), state.sent());
    List<Box> boxes = Writing.boxes(task.steps(), written, state.sent());
    var background = new Background(in(task.tradition()), in(task.why()), Source.lines(task.sources()));
    return new WritingPage(frame, in(task.lead()), task.minutes(), background, paths, Writing.problems(boxes), boxes, state.revision(), state.meanwhile());
  }

  WrittenPage shown(Task task, Written written, Holder holder, Here here) {
    PageFrame frame = frame(task, here).personal();
    return new WrittenPage(frame, null, Writing.parts(task.steps(), written), questions(task), next(task), path(task), path(task) + "/lagring",
        Writing.carried(task.steps(), written), keepings.fresh(frame, path(task) + "/lagring", holder));
  }

  WrittenPage kept(Task task, Item item, Holder holder, Here here) {
    SavedReflection saved = item.as(SavedReflection.class);
    PageFrame frame = frame(task, here).personal();
    var parts = new ArrayList<>(Writing.parts(task.steps(), saved.written()));
    saved.leftOver(task.steps()).forEach((asked, rows) -> parts.add(new Part(asked, List.of(), rows, null)));
    return new WrittenPage(frame, Dates.of(item.changedAt().atZone(Oslo.ZONE).toLocalDate()), parts, questions(task), next(task),
        item.path() + "/endring", "", List.of(), keepings.saved(frame, holder));
  }

  WorksheetPage sheet(Task task, Here here) {
    return new WorksheetPage(frame(task, here), in(task.title()), in(task.lead()), PdfDocuments.STYLE, Worksheets.items(task.steps()));
  }

  private static List<String> questions(Task task) {
    return task.closing().questions().stream().map(ReflectionComposer::in).toList();
  }

  private static List<WrittenPage.Step> next(Task task) {
    return task.closing().next().stream().map(step -> new WrittenPage.Step(in(step.text()), step.link())).toList();
  }

  private static PageFrame frame(Task task, Here here) {
    return here.frame(in(task.title()), in(task.lead()))
        .at(new Crumb(t("reflection.crumb"), ReflectionController.PATH), new Crumb(in(task.title()), path(task))).behind(Door.KNOW);
  }

  static String path(Task task) {
    return ReflectionController.PATH + "/" + task.id();
  }

  static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
