package no.karrierenorge.portal.occupations;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.OccupationSummary;
import no.karrierenorge.labourmarket.LabourMarket;
import no.karrierenorge.platform.language.Language;
import org.springframework.stereotype.Component;

/** The occupations that a filter admits. */
@Component
class MatchingOccupations {
  private final Catalogue catalogue;
  private final LabourMarket labourMarket;

  MatchingOccupations(Catalogue catalogue, LabourMarket labourMarket) {
    this.catalogue = catalogue;
    this.labourMarket = labourMarket;
  }

  /**
   * In the order of the reader's alphabet.
   *
   * @param pay as {@code pay()} has it
   */
  List<OccupationSummary> find(OccupationFilter filter, Map<String, Long> pay, Language language) {
    return catalogue.occupationSummaries().stream()
        .filter(occupation -> filter.admits(occupation, occupation.title().in(language), pay.get(occupation.styrk08())))
        .sorted(alphabetical(language))
        .toList();
  }

  private static Comparator<OccupationSummary> alphabetical(Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return Comparator.comparing(occupation -> occupation.title().in(language), collator);
  }

  /** Median pay a month by STYRK-08 code. */
  Map<String, Long> pay() {
    return labourMarket.medianPay(catalogue.occupationSummaries().stream().map(OccupationSummary::styrk08).collect(Collectors.toSet()));
  }
}
