package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.cv.view.AdvicePage;
import no.karrierenorge.portfolio.cv.view.MinePage;
import no.karrierenorge.portfolio.cv.view.StartPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the CV tool begins: what it is, advice, one's versions, and a new one. */
@Controller
class CvStartController {
  private static final String NEW = Cv.PATH + "/ny";
  private static final Set<String> NOTICES = Set.of("slettet");

  private final CvDesk desk;
  private final CvSettingsComposer settings;
  private final Keepings keepings;
  private final CvHints hints;

  CvStartController(CvDesk desk, CvSettingsComposer settings, Keepings keepings, CvHints hints) {
    this.desk = desk;
    this.settings = settings;
    this.keepings = keepings;
    this.hints = hints;
  }

  @OpenToAll
  @GetMapping(Cv.PATH)
  ModelAndView start(Here here) {
    return Html.page("portfolio/cv/start", new StartPage(here.frame(t("cv.title"), t("cv.description")).at(new Crumb(t("cv.crumb"), Cv.PATH)).behind(Door.KNOW)));
  }

  @OpenToAll
  @GetMapping(Cv.PATH + "/rad")
  ModelAndView advice(Here here) {
    var frame = here.frame(t("cv.advice.title"), t("cv.advice.lead")).at(new Crumb(t("cv.crumb"), Cv.PATH)).behind(Door.KNOW);
    return Html.page("portfolio/cv/advice", new AdvicePage(frame, hints.general(), hints.sections(), hints.leftOut()));
  }

  /** @param melding what has just been done */
  @OpenToAll
  @GetMapping(Cv.PATH + "/mine")
  ModelAndView mine(@RequestParam(required = false) @Nullable String melding, Holder holder, Here here) {
    List<MinePage.Version> versions = desk.all(holder).stream()
        .map(cv -> new MinePage.Version(cv.name(), cv.path(), cv.saved().purpose(), Dates.of(cv.changedAt().atZone(Oslo.ZONE).toLocalDate())))
        .toList();
    String notice = melding != null && NOTICES.contains(melding) ? "cv.notice." + melding : null;
    return Html.page("portfolio/cv/mine", new MinePage(CvComposer.frame(t("cv.mine.title"), here), versions, notice));
  }

  @OpenToAll
  @GetMapping(NEW)
  ModelAndView blank(Here here) {
    Language language = here.language().orComplete();
    return Html.page("portfolio/cv/settings", settings.blank(NEW, new CvForm(t("cv.new.name"), "", language.tag(), null, null), Map.of(), here));
  }

  @OpenToAll
  @PostMapping(NEW)
  ModelAndView begin(@ModelAttribute CvForm form, Holder holder, HttpServletResponse response, Here here) {
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) return Html.page("portfolio/cv/settings", settings.blank(NEW, form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    SavedCv blank = SavedCv.blank(form.language());
    var saved = new SavedCv(blank.language(), blank.look(), true, form.purpose(), blank.resume(), List.of(), null);
    return new ModelAndView(keepings.save(holder, NewItem.of(ItemKind.CV, form.name(), SavedCv.VERSION, saved), response, here));
  }
}
