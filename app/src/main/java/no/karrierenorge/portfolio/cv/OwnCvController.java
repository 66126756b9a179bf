package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.cv.view.DeletePage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One CV as a whole: its page, what it is called and how it is set, a copy of it, its end. */
@Controller
class OwnCvController {
  private static final String CV = Cv.PATH + "/{id}";
  private static final String SETTINGS = "portfolio/cv/settings";

  private final CvDesk desk;
  private final CvComposer composer;
  private final CvSettingsComposer settings;

  OwnCvController(CvDesk desk, CvComposer composer, CvSettingsComposer settings) {
    this.desk = desk;
    this.composer = composer;
    this.settings = settings;
  }

  /** @param melding what has just been done */
  @OpenToAll
  @GetMapping(CV)
  ModelAndView own(@PathVariable String id, @RequestParam(required = false) @Nullable String melding, Holder holder, Here here) {
    return Html.page("portfolio/cv/own", composer.of(desk.find(holder, id), melding, holder, here));
  }

  @OpenToAll
  @GetMapping(CV + "/oppsett")
  ModelAndView settings(@PathVariable String id, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    return Html.page(SETTINGS, settings.of(cv, CvForm.of(cv), Map.of(), here));
  }

  @OpenToAll
  @PostMapping(CV + "/oppsett")
  ModelAndView set(@PathVariable String id, @ModelAttribute CvForm form, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) return Html.page(SETTINGS, settings.of(cv, form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    return at(cv, desk.set(holder, id, form) instanceof Edited.Done ? "satt" : "endret", here);
  }

  @OpenToAll
  @GetMapping(CV + "/kopi")
  ModelAndView copy(@PathVariable String id, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    var form = new CvForm(t("cv.copy.name", cv.name()), "", cv.saved().language(), cv.saved().look(), null);
    return Html.page(SETTINGS, settings.copy(cv, form, Map.of(), here));
  }

  @OpenToAll
  @PostMapping(CV + "/kopi")
  ModelAndView copy(@PathVariable String id, @ModelAttribute CvForm form, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) return Html.page(SETTINGS, settings.copy(cv, form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    SavedCv old = cv.saved();
    var saved = new SavedCv(form.language().tag(), old.look(), old.referencesOnRequest(), form.purpose(), old.resume(), List.of(), null);
    return Html.seeOther(here, desk.add(holder, new Cv(cv.id(), 0, cv.changedAt(), form.name(), saved)));
  }

  @OpenToAll
  @PostMapping(CV + "/lest")
  ModelAndView read(@PathVariable String id, Holder holder, Here here) {
    desk.read(holder, id);
    return at(desk.find(holder, id), "lagret", here);
  }

  @OpenToAll
  @GetMapping(CV + "/slett")
  ModelAndView askDelete(@PathVariable String id, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    return Html.page("portfolio/cv/delete", new DeletePage(CvComposer.frame(t("cv.delete.title"), here), cv.path(), cv.name()));
  }

  @OpenToAll
  @PostMapping(CV + "/slett")
  ModelAndView delete(@PathVariable String id, Holder holder, Here here) {
    desk.delete(holder, desk.find(holder, id));
    return Html.seeOther(here, Cv.PATH + "/mine?melding=slettet");
  }

  @OpenToAll
  @GetMapping(CV + "/forslag")
  ModelAndView suggestions(@PathVariable String id, Holder holder, Here here) {
    return Html.page("portfolio/cv/suggestions", composer.suggestions(desk.find(holder, id), holder, here));
  }

  /** Only what was offered can be chosen. */
  @OpenToAll
  @PostMapping(CV + "/forslag")
  ModelAndView choose(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Holder holder, Here here) {
    Cv cv = desk.find(holder, id);
    List<String> chosen = form.getOrDefault("ferdighet", List.of());
    desk.addSkills(holder, id, composer.suggested(cv, holder).stream().filter(chosen::contains).toList());
    return at(cv, "lagt-til", here);
  }

  private static ModelAndView at(Cv cv, String done, Here here) {
    return Html.seeOther(here, cv.path() + "?melding=" + done);
  }
}
