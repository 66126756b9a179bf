package no.karrierenorge.portfolio.cv;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.portfolio.cv.view.SettingsPage;
import no.karrierenorge.portfolio.cv.view.SettingsPage.Choice;
import org.springframework.stereotype.Component;

/** Puts the pages together on which a CV is named and set. */
@Component
class CvSettingsComposer {
  /** A new CV: how it looks is chosen when there is something to look at. */
  SettingsPage blank(String action, CvForm form, Map<String, String> problems, Here here) {
    return new SettingsPage(CvComposer.frame(t("cv.new.title"), here), action, "cv.new.lead", typed(form), problems, languages(form), List.of());
  }

  SettingsPage copy(Cv cv, CvForm form, Map<String, String> problems, Here here) {
    return new SettingsPage(CvComposer.frame(t("cv.copy.title"), here), cv.path() + "/kopi", "cv.copy.lead", typed(form), problems, languages(form), List.of());
  }

  SettingsPage of(Cv cv, CvForm form, Map<String, String> problems, Here here) {
    return new SettingsPage(CvComposer.frame(t("cv.settings.title"), here), cv.path() + "/oppsett", "cv.settings.lead", typed(form), problems,
        languages(form), looks(form));
  }

  private static Map<String, String> typed(CvForm form) {
    return Map.of("navn", form.name(), "formal", form.purpose(), "referanser", form.referencesOnRequest() ? "ja" : "");
  }

  private static List<Choice> languages(CvForm form) {
    return Language.COMPLETE.stream().map(one -> new Choice(one.tag(), one.ownName(), "", one == form.language())).toList();
  }

  private static List<Choice> looks(CvForm form) {
    return Stream.of(Look.values()).map(look -> new Choice(look.word(), t("cv.look." + look.word()), t("cv.look." + look.word() + ".text"), look == form.look())).toList();
  }
}
