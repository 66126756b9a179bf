package no.karrierenorge.admissions.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.platform.page.DraftCookie;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Grades from lower secondary, and what they come to. */
@Controller
class UpperController {
  static final String FORM = CalculatorController.PATH + "/videregaende";
  static final String RESULT = FORM + "/resultat";
  static final String SAVING = FORM + "/lagring";

  private final UpperComposer composer;
  private final Keepings keepings;

  UpperController(UpperComposer composer, Keepings keepings) {
    this.composer = composer;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(FORM)
  ModelAndView form(HttpServletRequest request, Here here) {
    return Html.page("admissions/upper", composer.form(find(request).orElse(Draft.blank(SavedPoints.UPPER)), List.of(), here));
  }

  @OpenToAll
  @PostMapping(FORM)
  ModelAndView reckon(@RequestParam Map<String, String> sent, HttpServletResponse response, Here here) {
    Draft draft = Draft.sent(SavedPoints.UPPER, sent);
    List<Problem> problems = composer.read(draft).problems();
    if (!problems.isEmpty()) return Html.page("admissions/upper", composer.form(draft, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.of(LowerReading.TOOL, composer.read(draft).written()).toString());
    return Html.seeOther(here, RESULT);
  }

  @OpenToAll
  @GetMapping(RESULT)
  ModelAndView result(HttpServletRequest request, Holder holder, Here here) {
    return find(request)
        .map(draft -> Html.page("admissions/upperresult", composer.result(draft, holder, here)))
        .orElseGet(() -> Html.seeOther(here, FORM));
  }

  @OpenToAll
  @PostMapping(SAVING)
  String save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    return keepings.save(holder, composer.item(find(request).orElseThrow(Unprocessable::new)), response, here);
  }

  private Optional<Draft> find(HttpServletRequest request) {
    return DraftCookie.find(request.getCookies(), LowerReading.TOOL).map(LowerReading::draft).filter(draft -> composer.read(draft).problems().isEmpty());
  }
}
