package no.karrierenorge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Catalogue;
import no.karrierenorge.catalogue.EntryKind;
import no.karrierenorge.catalogue.Listing;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The curated catalogue: one document an entry. */
@Component
@Order(1)
class CatalogueSource implements SearchSource {
  private final Catalogue catalogue;

  CatalogueSource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<SearchDocument> documents() {
    return catalogue.listings().stream().map(CatalogueSource::document).toList();
  }

  private static SearchDocument document(Listing entry) {
    PageKind kind = kind(entry.kind());
    return new SearchDocument(kind.code() + "/" + entry.slug(), kind, path(entry), entry.code(), entry.title(),
        words(entry), List.of(), entry.lead(), entry.field(), entry.level(), null);
  }

  private static PageKind kind(EntryKind kind) {
    return switch (kind) {
      case OCCUPATION -> PageKind.OCCUPATION;
      case PROGRAMME -> PageKind.PROGRAMME;
      case TRADE -> PageKind.TRADE;
      case STUDY -> PageKind.STUDY;
      case INSTITUTION -> PageKind.INSTITUTION;
      case ROAD -> PageKind.ROAD;
    };
  }

  private static String path(Listing entry) {
    return switch (entry.kind()) {
      case OCCUPATION -> "/yrker/";
      case PROGRAMME, TRADE -> "/utdanning/videregaende/";
      case STUDY -> "/utdanning/studier/";
      case INSTITUTION -> "/utdanning/laresteder/";
      case ROAD -> "/utdanning/veier/";
    } + entry.slug();
  }

  /** A trade is also looked for by what its worker is called. */
  private static Words words(Listing entry) {
    return new Words(words(entry, Language.NB), words(entry, Language.NN), words(entry, Language.EN));
  }

  private static List<String> words(Listing entry, Language language) {
    var words = new ArrayList<String>();
    if (entry.worker() != null) own(entry.worker(), language).forEach(words::add);
    if (entry.everyday() != null) words.addAll(entry.everyday().in(language));
    return List.copyOf(words);
  }

  private static Stream<String> own(Texts texts, Language language) {
    @Nullable String own = switch (language) {
      case NB -> texts.nb();
      case NN -> texts.nn();
      case EN, UK, AR -> texts.en();
    };
    return Stream.ofNullable(own);
  }
}
