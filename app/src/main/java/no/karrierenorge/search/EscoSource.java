package no.karrierenorge.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.Classifications;
import no.karrierenorge.catalogue.EscoOccupation;
import no.karrierenorge.search.JobTitles.Title;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The occupations of ESCO, once an operator has imported them. */
@Component
@Order(3)
class EscoSource implements SearchSource {
  private final Catalogue catalogue;
  private final Classifications classifications;

  EscoSource(Catalogue catalogue, Classifications classifications) {
    this.catalogue = catalogue;
    this.classifications = classifications;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SearchDocument> documents() {
    var titles = new JobTitles(catalogue.listings());
    Map<String, String> codes = classifications.styrk08ByIsco();
    try (Stream<EscoOccupation> occupations = classifications.escoOccupations()) {
      return occupations.filter(EscoSource::isNamed).map(occupation -> titles.document(title(occupation, codes))).toList();
    }
  }

  private static boolean isNamed(EscoOccupation occupation) {
    return occupation.preferred().containsKey("nb") || occupation.preferred().containsKey("en");
  }

  /** Names in languages that pages are not written in, such as Swedish, and other names, whose language is not told. */
  private static Title title(EscoOccupation occupation, Map<String, String> codes) {
    Stream<String> preferred = occupation.preferred().entrySet().stream()
        .filter(name -> !name.getKey().equals("nb") && !name.getKey().equals("en"))
        .map(Map.Entry::getValue);
    String code = codes.getOrDefault(occupation.iscoGroup(), occupation.iscoGroup());
    return new Title(occupation.uri(), code, occupation.preferred().get("nb"), occupation.preferred().get("en"), List.of(),
        Stream.concat(preferred, occupation.alternatives().stream()).toList());
  }
}
