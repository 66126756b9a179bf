package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Numbers;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portal.occupations.view.OccupationListPage;
import no.karrierenorge.portal.occupations.view.OccupationListPage.LetterGroup;
import no.karrierenorge.portal.occupations.view.OccupationListPage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the list of occupations: narrowed by the filter, in the order of the reader's alphabet. */
@Component
class OccupationListComposer {
  private final Catalogue catalogue;
  private final MatchingOccupations matching;

  OccupationListComposer(Catalogue catalogue, MatchingOccupations matching) {
    this.catalogue = catalogue;
    this.matching = matching;
  }

  OccupationListPage of(OccupationFilter filter, Here here) {
    Language language = here.language();
    List<OccupationSummary> all = catalogue.occupationSummaries();
    Map<String, Long> pay = matching.pay();
    List<OccupationSummary> admitted = matching.find(filter, pay, language);
    return new OccupationListPage(frame(here), new OccupationFilters(filter, all).groups(), new OccupationFilters(filter, all).letters(here),
        byLetter(admitted, pay, language), admitted.size(), !filter.isEmpty());
  }

  private static PageFrame frame(Here here) {
    PageFrame frame = here.frame(t("occupations.title"), t("occupations.description"))
        .at(new Crumb(t("shell.occupations"), "/yrker"))
        .behind(Door.EXPLORE);
    return here.query() == null ? frame : frame.unlisted();
  }

  private static List<LetterGroup> byLetter(List<OccupationSummary> occupations, Map<String, Long> pay, Language language) {
    var groups = occupations.stream().collect(Collectors.groupingBy(
        occupation -> firstLetter(occupation, language),
        () -> new TreeMap<String, List<OccupationSummary>>(Collator.getInstance(language.locale())::compare),
        Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> new LetterGroup(group.getKey(),
            group.getValue().stream().map(occupation -> row(occupation, pay.get(occupation.styrk08()), language)).toList()))
        .toList();
  }

  static String firstLetter(OccupationSummary occupation, Language language) {
    return occupation.title().in(language).substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private static Row row(OccupationSummary occupation, @Nullable Long pay, Language language) {
    return new Row(occupation.title().in(language), "/yrker/" + occupation.slug(), firstSentence(occupation.lead().in(language)),
        "education." + occupation.education(), pay == null ? null : t("figure.kroner", Numbers.whole(language, pay)));
  }

  /** The leads are short sentences; the first says what the job is. */
  private static String firstSentence(String lead) {
    int end = lead.indexOf(". ");
    return end < 0 ? lead : lead.substring(0, end + 1);
  }
}
