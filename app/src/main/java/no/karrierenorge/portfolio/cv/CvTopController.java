package no.karrierenorge.portfolio.cv;

import java.util.Map;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.cv.CvFormComposer.Form;
import no.karrierenorge.portfolio.cv.CvFormComposer.Trouble;
import no.karrierenorge.portfolio.resume.Draft;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing what stands at the top of a CV: name, ways to reach her, a few lines about her. */
@Controller
class CvTopController {
  private static final String TOP = Cv.PATH + "/{id}/om";

  private final CvDesk desk;
  private final CvFormComposer composer;
  private final SheetComposer sheets;

  CvTopController(CvDesk desk, CvFormComposer composer, SheetComposer sheets) {
    this.desk = desk;
    this.composer = composer;
    this.sheets = sheets;
  }

  @OpenToAll
  @GetMapping(TOP)
  ModelAndView ask(@PathVariable String id, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    Entry basics = cv.resume().basics();
    return Html.page(CvFormComposer.PAGE, composer.of(form(cv, basics, Draft.of(Section.BASICS, basics)), Trouble.NONE, here));
  }

  private static Form form(Cv cv, Entry basics, Draft draft) {
    return new Form(cv, "om", "", basics.mark(), draft);
  }

  @OpenToAll
  @PostMapping(TOP)
  ModelAndView write(@PathVariable String id, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Draft draft = Draft.of(Section.BASICS, sent);
    String mark = sent.getOrDefault("merke", "");
    Cv cv = desk.find(holder, id);
    Map<String, String> problems = draft.problems();
    if (!problems.isEmpty()) return composer.again(new Form(cv, "om", "", mark, draft), Trouble.wrong(problems), here);
    return switch (desk.basics(holder, id, mark, draft)) {
      case Edited.Done done -> Html.seeOther(here, cv.path() + "?melding=lagret");
      case Edited.TooLarge large -> composer.again(new Form(cv, "om", "", mark, draft), Trouble.tooLarge(), here);
      case Edited.Overtaken overtaken -> {
        Entry now = overtaken.now().resume().basics();
        yield composer.again(form(overtaken.now(), now, draft), Trouble.overtaken(Section.BASICS, now), here);
      }
    };
  }

  /** How it would look, before it is saved. */
  @OpenToAll
  @PostMapping(TOP + "/visning")
  ModelAndView look(@PathVariable String id, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    Entry basics = Draft.of(Section.BASICS, sent).onto(cv.resume().basics());
    return sheets.shown(cv.with(cv.resume().with(basics)), false, here);
  }
}
