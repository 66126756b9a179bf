package no.karrierenorge.portfolio.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.cv.CvFormComposer.Form;
import no.karrierenorge.portfolio.cv.CvFormComposer.Trouble;
import no.karrierenorge.portfolio.resume.Draft;
import no.karrierenorge.portfolio.resume.Entry;
import no.karrierenorge.portfolio.resume.Resume;
import no.karrierenorge.portfolio.resume.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing the entries of a CV, each as a form of its own, seen as it will look before it is saved. */
@Controller
class CvEntryController {
  private static final String ENTRY = Cv.PATH + "/{id}/{word}/{place}";

  private final CvDesk desk;
  private final CvFormComposer composer;
  private final SheetComposer sheets;

  CvEntryController(CvDesk desk, CvFormComposer composer, SheetComposer sheets) {
    this.desk = desk;
    this.composer = composer;
    this.sheets = sheets;
  }

  @OpenToAll
  @GetMapping(ENTRY)
  ModelAndView ask(@ModelAttribute EntryAddress at, Holder holder, Here here) {
    Section section = at.section();
    Cv cv = desk.find(holder, at.id());
    Entry entry = at.isNew() ? Entry.blank() : entry(cv, section, at.index());
    String mark = at.isNew() ? "" : entry.mark();
    return Html.page(CvFormComposer.PAGE, composer.of(new Form(cv, section.word(), at.target(), mark, Draft.of(section.fields(), entry)), Trouble.NONE, here));
  }

  private static Entry entry(Cv cv, Section section, int index) {
    List<Entry> entries = cv.resume().entries(section);
    if (index >= entries.size()) throw new NotFound();
    return entries.get(index);
  }

  @OpenToAll
  @PostMapping(ENTRY)
  ModelAndView write(@ModelAttribute EntryAddress at, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Section section = at.section();
    Draft draft = Draft.of(section.fields(), sent);
    Cv cv = desk.find(holder, at.id());
    var form = new Form(cv, section.word(), at.target(), at.merke() == null ? "" : at.merke(), draft);
    Map<String, String> problems = draft.entryProblems();
    if (!problems.isEmpty()) return composer.again(form, Trouble.wrong(problems), here);
    return switch (at.isNew() ? desk.add(holder, at.id(), section, draft) : desk.write(holder, at.id(), at.spot(), draft)) {
      case Edited.Done done -> Html.seeOther(here, cv.path() + "?melding=lagret#" + section.word());
      case Edited.TooLarge large -> composer.again(form, Trouble.tooLarge(), here);
      case Edited.Overtaken overtaken -> overtaken(at, draft, overtaken.now(), here);
    };
  }

  /** Another tab has changed the entry: it is shown as it stands now, and what was typed here can be saved as one of its own. */
  private ModelAndView overtaken(EntryAddress at, Draft draft, Cv now, Here here) {
    Section section = at.section();
    if (at.isNew()) return composer.again(new Form(now, section.word(), EntryAddress.NEW, "", draft), Trouble.tooLarge(), here);
    List<Entry> entries = now.resume().entries(section);
    Entry there = at.index() < entries.size() ? entries.get(at.index()) : Entry.blank();
    return composer.again(new Form(now, section.word(), EntryAddress.NEW, "", draft), Trouble.overtaken(section.fields(), there), here);
  }

  /** How it would look, before it is saved. */
  @OpenToAll
  @PostMapping(ENTRY + "/visning")
  ModelAndView look(@ModelAttribute EntryAddress at, @RequestParam Map<String, String> sent, Holder holder, Here here) {
    Section section = at.section();
    Cv cv = desk.find(holder, at.id());
    Draft draft = Draft.of(section.fields(), sent);
    Resume resume = cv.resume().with(section, entries -> drafted(entries, at, draft));
    return sheets.shown(cv.with(resume), false, here);
  }

  private static List<Entry> drafted(List<Entry> entries, EntryAddress at, Draft draft) {
    var changed = new ArrayList<>(entries);
    if (at.isNew() || at.index() >= changed.size()) changed.addFirst(draft.onto(Entry.blank()));
    else changed.set(at.index(), draft.onto(changed.get(at.index())));
    return changed;
  }
}
