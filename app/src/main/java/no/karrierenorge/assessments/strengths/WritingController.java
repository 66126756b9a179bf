package no.karrierenorge.assessments.strengths;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.assessments.strengths.WritingComposer.Attempt;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writing. The platform keeps no word of it before it is saved: what is seen as a whole first goes along in the page itself, so that its
 * writer can go back to it.
 */
@Controller
class WritingController {
  static final String WRITING = StrengthController.PATH + "/skriv";
  static final String RESULT = StrengthController.PATH + "/resultat";
  static final String SAVING = StrengthController.PATH + "/lagring";
  static final String PAGE = "assessments/strengths/write";

  private final Reflection reflection;
  private final WritingComposer composer;
  private final StrengthResultComposer results;
  private final Keepings keepings;

  WritingController(Reflections reflections, WritingComposer composer, StrengthResultComposer results, Keepings keepings) {
    this.reflection = reflections.current();
    this.composer = composer;
    this.results = results;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(WRITING)
  ModelAndView write(HttpServletRequest request, Here here) {
    return Html.page(PAGE, composer.fresh(new Attempt(chosen(request), Sheet.BLANK), "", here));
  }

  /** Back from the whole to the fields, with all that was written. */
  @OpenToAll
  @PostMapping(WRITING)
  ModelAndView writeOn(HttpServletRequest request, Here here) {
    return Html.page(PAGE, composer.fresh(attempt(request), "", here));
  }

  @OpenToAll
  @GetMapping(RESULT)
  ModelAndView nothingYet(Here here) {
    return Html.seeOther(here, WRITING);
  }

  /** The whole, before it is saved; who wants to go back with something written is told how nothing gets lost. */
  @OpenToAll
  @PostMapping(RESULT)
  ModelAndView result(HttpServletRequest request, Holder holder, Here here) {
    Attempt attempt = attempt(request);
    boolean isBack = "tilbake".equals(request.getParameter("til"));
    if (isBack && attempt.sheet().isBlank()) return Html.seeOther(here, StrengthController.CONDITIONS);
    String notice = isBack ? "strengths.write.unsaved" : problem(attempt);
    if (!notice.isEmpty()) return refused(attempt, notice, here);
    return Html.page("assessments/strengths/result", results.fresh(attempt, holder, here));
  }

  @OpenToAll
  @PostMapping(SAVING)
  ModelAndView save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    Attempt attempt = attempt(request);
    String notice = problem(attempt);
    if (!notice.isEmpty()) return refused(attempt, notice, here);
    return keepings.keep(holder, item(saved(attempt), reflection), response)
        .map(id -> Html.seeOther(here, ItemKind.STRENGTHS.path(id)))
        .orElseGet(() -> Html.page(PAGE, composer.fresh(attempt, "folder.full", here), HttpStatus.CONFLICT));
  }

  static NewItem item(SavedStrengths strengths, Reflection reflection) {
    return NewItem.of(ItemKind.STRENGTHS, StrengthResultComposer.title(), reflection.version(), strengths);
  }

  private ModelAndView refused(Attempt attempt, String notice, Here here) {
    return Html.page(PAGE, composer.fresh(attempt, notice, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** The key of what is wrong, or an empty text. */
  private String problem(Attempt attempt) {
    if (attempt.sheet().isTooLong()) return "strengths.write.too-long";
    return saved(attempt).isEmpty() ? "strengths.write.empty" : "";
  }

  private SavedStrengths saved(Attempt attempt) {
    return SavedStrengths.of(attempt.chosen(), attempt.sheet(), reflection);
  }

  private Attempt attempt(HttpServletRequest request) {
    return new Attempt(chosen(request), Sheet.of(request, reflection));
  }

  private Chosen chosen(HttpServletRequest request) {
    return Chosen.find(request.getCookies(), reflection);
  }
}
