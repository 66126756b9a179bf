package no.karrierenorge.search;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Hits for programs: {@code {"total":12,"hits":[{"kind":"occupation","title":"…","url":"/yrker/…","code":"2223"}]}}. */
record SearchAnswer(long total, List<Hit> hits) {
  record Hit(String kind, String title, String url, @Nullable String code) {}

  static SearchAnswer of(long total, List<SearchDocument> documents, Language language) {
    return new SearchAnswer(total, documents.stream().map(document -> hit(document, language)).toList());
  }

  private static Hit hit(SearchDocument document, Language language) {
    return new Hit(document.kind().code(), document.title().in(language), language.orComplete().at(document.path()), document.code());
  }
}
