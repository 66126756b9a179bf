package no.karrierenorge.assessments.literacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.assessments.literacy.Course.Unit;
import no.karrierenorge.assessments.literacy.UnitComposer.Standing;
import no.karrierenorge.assessments.writing.Writing;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.assessments.writing.view.Hidden;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keeper;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking the course: what one has ticked goes back to the device, what one has written stands in the form. */
@Controller
class CourseController {
  static final String PATH = "/verktoy/digital-kompetanse";
  static final String UNIT = "assessments/literacy/unit";

  private final Courses courses;
  private final CourseComposer composer;
  private final UnitComposer units;
  private final CourseFolder folder;

  CourseController(Courses courses, CourseComposer composer, UnitComposer units, CourseFolder folder) {
    this.courses = courses;
    this.composer = composer;
    this.units = units;
    this.folder = folder;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView all(HttpServletRequest request, Holder holder, Here here) {
    return Html.page("assessments/literacy/course", composer.all(progress(request, holder), holder, here));
  }

  @OpenToAll
  @GetMapping(PATH + "/{unit}")
  ModelAndView read(@PathVariable String unit, HttpServletRequest request, Holder holder, Here here) {
    Unit asked = courses.current().find(unit).orElseThrow(NotFound::new);
    Written saved = saved(holder).of(asked);
    Map<String, String> typed = Writing.carried(asked.prompts(), saved).stream().collect(Collectors.toMap(Hidden::name, Hidden::value));
    return Html.page(UNIT, units.of(asked, new Standing(progress(request, holder), typed, saved.mark(), List.of()), here));
  }

  /** Shows the unit again with what was typed, with a word to each answer. */
  @OpenToAll
  @PostMapping(PATH + "/{unit}")
  ModelAndView answer(@PathVariable String unit, @RequestParam Map<String, String> sent, HttpServletRequest request, Keeper keeper) {
    Unit asked = courses.current().find(unit).orElseThrow(NotFound::new);
    Progress progress = progress(request, keeper.holder()).with(asked, sent);
    keeper.response().addHeader(HttpHeaders.SET_COOKIE, progress.onDevice().toString());
    return Html.page(UNIT, units.of(asked, new Standing(progress, sent, sent.getOrDefault("lest", ""), List.of()), keeper.here()));
  }

  private Progress progress(HttpServletRequest request, Holder holder) {
    return saved(holder).progress().and(Progress.find(request.getCookies(), courses.current()));
  }

  private SavedCourse saved(Holder holder) {
    Optional<Item> item = folder.find(holder);
    return item.map(found -> found.as(SavedCourse.class)).orElse(SavedCourse.BLANK);
  }
}
