package no.karrierenorge.portal.occupations;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.portal.occupations.OccupationFilter.PayBand;
import no.karrierenorge.portal.occupations.view.OccupationListPage.Choice;
import no.karrierenorge.portal.occupations.view.OccupationListPage.FilterGroup;
import no.karrierenorge.portal.occupations.view.OccupationListPage.Letter;

/** The choices that narrow the list: only values that some occupation has. */
record OccupationFilters(OccupationFilter chosen, List<OccupationSummary> all) {
  private static final List<String> EDUCATION = List.of(
      "none", "upper-secondary", "trade", "vocational-college", "bachelor", "master", "professional", "own-training");

  List<FilterGroup> groups() {
    Set<String> education = Set.copyOf(values(OccupationSummary::education).toList());
    return List.of(
        group("occupations.filter.education", "utdanning", true,
            EDUCATION.stream().filter(education::contains).map(level -> choice(level, "education." + level, chosen.education())).toList()),
        group("occupations.filter.field", "felt", true, fields()),
        group("occupations.filter.interest", "interesse", true,
            Stream.of("R", "I", "A", "S", "E", "C").map(letter -> choice(letter, "interest." + letter, chosen.interests())).toList()),
        group("occupations.filter.pay", "lonn", false,
            Arrays.stream(PayBand.values()).map(band -> new Choice(band.code(), t("occupations.pay." + band.code()), band == chosen.pay())).toList()));
  }

  private List<Choice> fields() {
    return values(OccupationSummary::field).distinct()
        .map(field -> choice(field, "field." + field, chosen.fields()))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Text.language().locale())))
        .toList();
  }

  List<Letter> letters(Here here) {
    return values(occupation -> OccupationListComposer.firstLetter(occupation, here.language())).distinct()
        .sorted(Collator.getInstance(here.language().locale())::compare)
        .map(letter -> new Letter(letter, "?bokstav=" + letter, letter.equals(chosen.letter())))
        .toList();
  }

  private Stream<String> values(Function<OccupationSummary, String> value) {
    return all.stream().map(value);
  }

  private static FilterGroup group(String key, String parameter, boolean multiple, List<Choice> choices) {
    return new FilterGroup(key, parameter, multiple, choices.stream().anyMatch(Choice::isChosen), choices);
  }

  private static Choice choice(String value, String key, Set<String> chosen) {
    return new Choice(value, t(key), chosen.contains(value));
  }
}
