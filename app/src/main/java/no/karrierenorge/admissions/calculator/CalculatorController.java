package no.karrierenorge.admissions.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import no.karrierenorge.admissions.points.RuleBook;
import no.karrierenorge.admissions.points.SubjectSet;
import no.karrierenorge.admissions.points.Subjects;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The choice of a form, and the form of grades for higher education. */
@Controller
class CalculatorController {
  static final String PATH = "/verktoy/karakterkalkulator";
  static final String RESULT = PATH + "/resultat";

  /** The draft's name on the device. */
  static final String TOOL = "karakterer";

  private static final String FORM = PATH + "/hoyere/";

  private final Subjects subjects;
  private final RuleBook rules;
  private final GradeFormComposer composer;

  CalculatorController(Subjects subjects, RuleBook rules, GradeFormComposer composer) {
    this.subjects = subjects;
    this.rules = rules;
    this.composer = composer;
  }

  static String form(String set) {
    return FORM + set;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("admissions/start", composer.start(here));
  }

  @OpenToAll
  @GetMapping(FORM + "{form}")
  ModelAndView form(@PathVariable String form, HttpServletRequest request, Here here) {
    SubjectSet set = subjects.findSet(form).orElseThrow(NotFound::new);
    Draft draft = Draft.find(request.getCookies(), TOOL, subjects.all()).map(begun -> begun.form().equals(form) ? begun : begun.movedTo(set)).orElse(Draft.blank(form));
    return Html.page("admissions/form", composer.form(set, draft, List.of(), here));
  }

  /** What is amiss is said on the form, with all that was typed; else the grades go back to the device they came from. */
  @OpenToAll
  @PostMapping(FORM + "{form}")
  ModelAndView reckon(@PathVariable String form, @RequestParam Map<String, String> sent, HttpServletResponse response, Here here) {
    SubjectSet set = subjects.findSet(form).orElseThrow(NotFound::new);
    Draft draft = Draft.sent(form, sent);
    List<Problem> problems = new Reading(draft, set, subjects, rules.inForce().input()).problems();
    if (!problems.isEmpty()) return Html.page("admissions/form", composer.form(set, draft, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    response.addHeader(HttpHeaders.SET_COOKIE, draft.of(set).onDevice(TOOL, subjects.all()).toString());
    return Html.seeOther(here, RESULT);
  }
}
