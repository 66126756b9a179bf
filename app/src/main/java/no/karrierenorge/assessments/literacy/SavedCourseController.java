package no.karrierenorge.assessments.literacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.assessments.literacy.UnitComposer.Standing;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Part;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.Conflict;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.Keeper;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saving the course, and reading what was saved. A text that has been changed in another tab is shown beside, never overwritten unseen. */
@Controller
class SavedCourseController {
  private static final String SAVING = CourseController.PATH + "/lagring";

  private final Courses courses;
  private final CourseFolder folder;
  private final CourseComposer composer;
  private final UnitComposer units;

  SavedCourseController(Courses courses, CourseFolder folder, CourseComposer composer, UnitComposer units) {
    this.courses = courses;
    this.folder = folder;
    this.composer = composer;
    this.units = units;
  }

  @OpenToAll
  @PostMapping(SAVING)
  String saveProgress(HttpServletRequest request, Keeper keeper) {
    Optional<Item> before = folder.find(keeper.holder());
    SavedCourse course = course(before).with(Progress.find(request.getCookies(), courses.current()));
    return folder.save(keeper, before, course).orElseThrow(Conflict::new);
  }

  @OpenToAll
  @PostMapping(CourseController.PATH + "/{unit}/lagring")
  ModelAndView save(@PathVariable String unit, @RequestParam Map<String, String> sent, HttpServletRequest request, Keeper keeper) {
    Unit asked = courses.current().find(unit).orElseThrow(NotFound::new);
    Optional<Item> before = folder.find(keeper.holder());
    SavedCourse course = course(before);
    Progress progress = course.progress().and(Progress.find(request.getCookies(), courses.current())).with(asked, sent);
    Written text = Written.of(asked.prompts(), sent);
    String mark = course.of(asked).mark();
    if (!text.problems(asked.prompts()).isEmpty()) {
      return again(asked, new Standing(progress, sent, mark, List.of()), HttpStatus.UNPROCESSABLE_CONTENT, keeper.here());
    }
    boolean isUnseen = !mark.equals(sent.get("lest")) && !text.equals(course.of(asked));
    if (isUnseen) return again(asked, new Standing(progress, sent, mark, parts(asked, course)), HttpStatus.CONFLICT, keeper.here());
    return new ModelAndView(folder.save(keeper, before, course.with(progress).with(asked, text)).orElseThrow(Conflict::new));
  }

  @OpenToAll
  @GetMapping(CourseController.PATH + "/lagret/{id}")
  ModelAndView saved(@PathVariable String id, Holder holder, Here here) {
    Item item = ItemId.find(id).flatMap(known -> folder.find(holder).filter(found -> found.id().equals(known))).orElseThrow(NotFound::new);
    return Html.page("assessments/literacy/course", composer.saved(item.as(SavedCourse.class), holder, here));
  }

  private ModelAndView again(Unit unit, Standing standing, HttpStatus status, Here here) {
    return Html.page(CourseController.UNIT, units.of(unit, standing, here), status);
  }

  private static List<Part> parts(Unit unit, SavedCourse course) {
    return Writing.parts(unit.prompts(), course.of(unit));
  }

  private static SavedCourse course(Optional<Item> item) {
    return item.map(found -> found.as(SavedCourse.class)).orElse(SavedCourse.BLANK);
  }
}
