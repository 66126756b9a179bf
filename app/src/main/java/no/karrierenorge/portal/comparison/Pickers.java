package no.karrierenorge.portal.comparison;

import static no.karrierenorge.platform.language.Text.t;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Education;
import no.karrierenorge.catalogue.EducationEntry;
import no.karrierenorge.catalogue.EducationFilter;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Option;
import no.karrierenorge.portal.comparison.view.ComparisonPage.OptionGroup;
import no.karrierenorge.portal.comparison.view.ComparisonPage.Picker;
import org.springframework.stereotype.Component;

/** The lists that one adds from. */
@Component
class Pickers {
  private final Catalogue catalogue;
  private final Education education;

  Pickers(Catalogue catalogue, Education education) {
    this.catalogue = catalogue;
    this.education = education;
  }

  Picker occupations(List<String> chosen) {
    Map<String, List<OccupationSummary>> fields = catalogue.occupationSummaries().stream()
        .filter(occupation -> !chosen.contains(occupation.slug()))
        .collect(Collectors.groupingBy(OccupationSummary::field));
    List<OptionGroup> groups = fields.entrySet().stream()
        .map(field -> new OptionGroup(t("field." + field.getKey()), options(field.getValue().stream()
            .map(occupation -> new Option(occupation.slug(), occupation.title().in(Text.language()))))))
        .sorted(Comparator.comparing(OptionGroup::title, alphabet()))
        .toList();
    return new Picker(ComparisonController.OCCUPATION, "comparison.add.occupation", chosen, groups);
  }

  Picker educations(List<String> chosen) {
    List<EducationEntry> all = education.matching(EducationFilter.of(null, null, null));
    List<OptionGroup> groups = Stream.of(EducationEntry.Kind.values())
        .map(kind -> new OptionGroup(t("education.kind." + kind.name().toLowerCase(Locale.ROOT)), options(all.stream()
            .filter(entry -> entry.kind() == kind && !chosen.contains(entry.slug()))
            .map(entry -> new Option(entry.slug(), entry.title().in(Text.language()))))))
        .toList();
    return new Picker(ComparisonController.EDUCATION, "comparison.add.education", chosen, groups);
  }

  private static List<Option> options(Stream<Option> options) {
    return options.sorted(Comparator.comparing(Option::title, alphabet())).toList();
  }

  private static Collator alphabet() {
    return Collator.getInstance(Text.language().locale());
  }
}
