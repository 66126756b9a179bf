package no.karrierenorge.assessments.literacy;

import static no.karrierenorge.platform.language.Text.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.assessments.Source;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.assessments.literacy.view.CoursePage;
import no.karrierenorge.assessments.literacy.view.CoursePage.Line;
import no.karrierenorge.assessments.literacy.view.CoursePage.State;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.language.Texts;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together that shows the whole course. */
@Component
class CourseComposer {
  private final Courses courses;
  private final Keepings keepings;

  CourseComposer(Courses courses, Keepings keepings) {
    this.courses = courses;
    this.keepings = keepings;
  }

  CoursePage all(Progress progress, Holder holder, Here here) {
    PageFrame frame = frame(here).keptFor(Duration.ZERO);
    return page(frame, progress, List.of(), holder);
  }

  CoursePage saved(SavedCourse saved, Holder holder, Here here) {
    var texts = new ArrayList<Part>();
    Course course = courses.current();
    course.units().stream().filter(unit -> !saved.of(unit).isBlank())
        .forEach(unit -> texts.addAll(Writing.parts(unit.prompts(), saved.of(unit)).stream().filter(part -> !part.rows().isEmpty()).toList()));
    saved.written().fields().forEach((id, rows) -> {
      if (course.exercises().stream().noneMatch(known -> known.id().equals(id))) texts.add(new Part(saved.asked().getOrDefault(id, id), List.of(), rows, null));
    });
    PageFrame frame = frame(here).personal();
    CoursePage page = page(frame, saved.progress(), texts, holder);
    return new CoursePage(frame, page.lead(), page.progress(), page.units(), page.texts(), page.sources(), keepings.saved(frame, holder));
  }

  private CoursePage page(PageFrame frame, Progress progress, List<Part> texts, Holder holder) {
    Course course = courses.current();
    String words = progress.done().isEmpty() ? t("literacy.progress.none") : t("literacy.progress", progress.done().size(), course.units().size());
    return new CoursePage(frame, in(course.lead()), words, lines(course, progress, null), texts, Source.lines(course.sources()),
        keepings.fresh(frame, CourseController.PATH + "/lagring", holder));
  }

  private PageFrame frame(Here here) {
    return here.frame(in(courses.current().title()), in(courses.current().lead())).at(new Crumb(t("literacy.crumb"), CourseController.PATH)).behind(Door.KNOW);
  }

  /** @param now where one is; without it, the first unit that is not done */
  static List<Line> lines(Course course, Progress progress, @Nullable Unit now) {
    Unit here = now != null ? now : course.units().stream().filter(unit -> !progress.done().contains(unit.id())).findFirst().orElse(null);
    return course.units().stream().map(unit -> new Line(path(unit), in(unit.title()), in(unit.learn()), unit.minutes(),
        unit.equals(here) ? State.NOW : progress.done().contains(unit.id()) ? State.DONE : State.AHEAD)).toList();
  }

  static String path(Unit unit) {
    return CourseController.PATH + "/" + unit.id();
  }

  static String in(Texts texts) {
    return texts.in(Text.language());
  }
}
