package no.karrierenorge.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;

/**
 * A document as the index holds it: with the parts of its compounds, which depend on what other documents teach. Two that are equal need
 * not be written again.
 */
record IndexedDocument(String id, SearchDocument document, List<String> titleParts, List<String> everydayParts) {
  static IndexedDocument of(SearchDocument document, CompoundWords compounds) {
    return new IndexedDocument(document.id(), document,
        parts(norwegian().flatMap(language -> Stream.ofNullable(document.ownTitle(language))), compounds),
        parts(norwegian().flatMap(language -> document.everyday().in(language).stream()), compounds));
  }

  private static Stream<Language> norwegian() {
    return Stream.of(Language.NB, Language.NN);
  }

  private static List<String> parts(Stream<String> names, CompoundWords compounds) {
    return names
        .map(name -> CompoundWords.words(name, 1).flatMap(word -> compounds.parts(word).stream()).collect(Collectors.joining(" ")))
        .filter(parts -> !parts.isEmpty())
        .toList();
  }
}
