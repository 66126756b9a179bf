package no.karrierenorge.assessments.classroom;

import no.karrierenorge.assessments.writing.Worksheets;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Lesson plans to read and to print, each with a worksheet. */
@Controller
class LessonController {
  static final String PATH = ClassController.PATH + "/timer";

  private final Lessons lessons;
  private final LessonComposer composer;
  private final Worksheets worksheets;

  LessonController(Lessons lessons, LessonComposer composer, Worksheets worksheets) {
    this.lessons = lessons;
    this.composer = composer;
    this.worksheets = worksheets;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView all(Here here) {
    return Html.page("assessments/classroom/lessons", composer.all(here));
  }

  @OpenToAll
  @GetMapping(PATH + "/{lesson}")
  ModelAndView one(@PathVariable String lesson, Here here) {
    return Html.page("assessments/classroom/lesson", composer.one(find(lesson), here));
  }

  @OpenToAll
  @GetMapping(PATH + "/{lesson}/ark.pdf")
  ResponseEntity<byte[]> sheet(@PathVariable String lesson, Here here) {
    return worksheets.file(composer.sheet(find(lesson), here), lesson);
  }

  private Lesson find(String id) {
    return lessons.find(id).orElseThrow(NotFound::new);
  }
}
