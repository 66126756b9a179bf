package no.karrierenorge.assessments.literacy;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.assessments.literacy.view.CoursePage.Line;
import no.karrierenorge.assessments.literacy.view.UnitPage;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Box;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import org.springframework.stereotype.Component;

/** Puts the page of one unit together. */
@Component
class UnitComposer {
  private final Courses courses;

  UnitComposer(Courses courses) {
    this.courses = courses;
  }

  /**
   * What a unit's form stands in.
   *
   * @param sent what it has sent, or would send if it were sent as it is
   * @param mark of the saved text it was made from
   * @param meanwhile what has been saved elsewhere since then
   */
  record Standing(Progress progress, Map<String, String> sent, String mark, List<Part> meanwhile) {}

  UnitPage of(Unit unit, Standing standing, Here here) {
    List<Unit> all = courses.current().units();
    int number = all.indexOf(unit);
    List<Box> boxes = Writing.boxes(unit.prompts(), Written.of(unit.prompts(), standing.sent()), standing.sent());
    List<Line> trail = CourseComposer.lines(courses.current(), standing.progress(), unit);
    return new UnitPage(frame(unit, here), CourseComposer.in(unit.learn()), number + 1, unit.minutes(), trail, sections(unit),
        unit.tasks().stream().map(task -> task(task, standing.progress(), boxes)).toList(), CourseComposer.in(unit.closing()), CourseComposer.path(unit),
        standing.mark(), Writing.problems(boxes), standing.meanwhile(), standing.progress().done().contains(unit.id()),
        number + 1 < all.size() ? trail.get(number + 1) : null);
  }

  private static PageFrame frame(Unit unit, Here here) {
    String title = CourseComposer.in(unit.title());
    return here.frame(title, CourseComposer.in(unit.learn()))
        .at(new Crumb(t("literacy.crumb"), CourseController.PATH), new Crumb(title, CourseComposer.path(unit))).behind(Door.KNOW).keptFor(Duration.ZERO);
  }

  private static List<UnitPage.Section> sections(Unit unit) {
    return unit.sections().stream()
        .map(section -> new UnitPage.Section(CourseComposer.in(section.title()), CourseComposer.in(section.text()), Source.lines(section.sources())))
        .toList();
  }

  private static UnitPage.Task task(Exercise exercise, Progress progress, List<Box> boxes) {
    return switch (exercise) {
      case Exercise.Write write -> new UnitPage.Task(write.id(), "", box(write, boxes), List.of(), List.of());
      case Exercise.Choice choice -> new UnitPage.Task(choice.id(), CourseComposer.in(choice.prompt()), null, options(choice, progress), List.of());
      case Exercise.Checklist list -> new UnitPage.Task(list.id(), CourseComposer.in(list.prompt()), null, List.of(), ticks(list, progress));
    };
  }

  private static Box box(Exercise.Write write, List<Box> boxes) {
    return boxes.stream().filter(box -> box.id().equals(write.id())).findFirst().orElseThrow();
  }

  private static List<UnitPage.Option> options(Exercise.Choice choice, Progress progress) {
    String chosen = progress.chosen().getOrDefault(choice.id(), "");
    return choice.options().stream().map(option -> {
      boolean isChosen = option.id().equals(chosen);
      String feedback = t("literacy.answer." + option.answer().name().toLowerCase(Locale.ROOT)) + " " + CourseComposer.in(option.feedback());
      return new UnitPage.Option(option.id(), CourseComposer.in(option.text()), isChosen, isChosen ? feedback : null);
    }).toList();
  }

  private static List<UnitPage.Tick> ticks(Exercise.Checklist list, Progress progress) {
    Set<Integer> ticked = progress.ticked().getOrDefault(list.id(), Set.of());
    return IntStream.range(0, list.items().size())
        .mapToObj(item -> new UnitPage.Tick(list.id() + "-" + item, list.items().get(item).in(Text.language()), ticked.contains(item))).toList();
  }
}
