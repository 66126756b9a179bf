package no.karrierenorge.assessments.strengths;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.karrierenorge.assessments.strengths.WritingComposer.Attempt;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is saved, and changing it: two tabs do not overwrite one another, and nothing that was typed gets lost. */
@Controller
class SavedStrengthController {
  static final String SAVED = StrengthController.PATH + "/lagret/{id}";
  static final String CHANGE = "/endring";

  private final Reflection reflection;
  private final WritingComposer writing;
  private final StrengthResultComposer results;
  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  SavedStrengthController(Reflections reflections, WritingComposer writing, StrengthResultComposer results, Portfolio portfolio, PortfolioDesk desk) {
    this.reflection = reflections.current();
    this.writing = writing;
    this.results = results;
    this.portfolio = portfolio;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(SAVED)
  ModelAndView saved(@PathVariable String id, Holder holder, Here here) {
    return Html.page("assessments/strengths/result", results.saved(find(id, holder).orElseThrow(NotFound::new), holder, here));
  }

  @OpenToAll
  @GetMapping(SAVED + CHANGE)
  ModelAndView write(@PathVariable String id, Holder holder, Here here) {
    Item item = find(id, holder).orElseThrow(NotFound::new);
    return Html.page(WritingController.PAGE, writing.change(item, item.as(SavedStrengths.class).sheet(), "", here));
  }

  @OpenToAll
  @PostMapping(SAVED + CHANGE)
  ModelAndView change(@PathVariable String id, HttpServletRequest request, Holder holder, Here here) {
    Sheet sheet = Sheet.of(request, reflection);
    Optional<Item> found = find(id, holder);
    if (found.isEmpty()) return gone(sheet, here);
    Item item = found.get();
    SavedStrengths rewritten = item.as(SavedStrengths.class).rewritten(sheet, reflection);
    String notice = sheet.isTooLong() ? "strengths.write.too-long" : rewritten.isEmpty() ? "strengths.write.empty" : "";
    if (!notice.isEmpty()) return Html.page(WritingController.PAGE, writing.change(item, sheet, notice, here), HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (desk.change(holder, item.id(), Item.revisionIn(request.getParameter("utgave")), WritingController.item(rewritten, reflection))) {
      case CHANGED -> Html.seeOther(here, item.path());
      case STALE -> Html.page(WritingController.PAGE, writing.stale(find(id, holder).orElse(item), sheet, here), HttpStatus.CONFLICT);
      case GONE -> gone(sheet, here);
    };
  }

  /** What was to be changed is not there any more; what was typed is, and can be saved as something new. */
  private ModelAndView gone(Sheet sheet, Here here) {
    if (sheet.isBlank()) throw new NotFound();
    return Html.page(WritingController.PAGE, writing.fresh(new Attempt(Chosen.NONE, sheet), "strengths.change.gone", here), HttpStatus.NOT_FOUND);
  }

  private Optional<Item> find(String id, Holder holder) {
    return portfolio.find(holder, ItemKind.STRENGTHS, id);
  }
}
