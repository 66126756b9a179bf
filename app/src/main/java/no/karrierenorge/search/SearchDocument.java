package no.karrierenorge.search;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.catalogue.Words;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, and the page it leads to.
 *
 * @param id unique among all documents, such as {@code occupation/sykepleier}
 * @param path the Bokmål path of the page
 * @param code STYRK-08 or another public code, or nothing
 * @param everyday what people call it
 * @param elsewhere names in any other language, looked for as they are written
 * @param lead what a hit shows under its title, or nothing
 * @param field message key suffix of the occupation's field, or nothing
 * @param level message key suffix of the education that leads to it, or nothing
 * @param nearest the occupation whose page this leads to, where it has none of its own
 */
record SearchDocument(
    String id,
    PageKind kind,
    String path,
    @Nullable String code,
    Texts title,
    Words everyday,
    List<String> elsewhere,
    @Nullable Texts lead,
    @Nullable String field,
    @Nullable String level,
    @Nullable Texts nearest) {

  /** The title in exactly this language; nothing where it is not written in it. */
  @Nullable String ownTitle(Language language) {
    return own(title, language);
  }

  @Nullable String under(Language language) {
    return nearest == null ? null : nearest.in(language);
  }

  @Nullable String ownLead(Language language) {
    return lead == null ? null : own(lead, language);
  }

  /** All names in a language: the title first, then the everyday words. */
  List<String> names(Language language) {
    String own = ownTitle(language);
    if (own == null) return everyday.in(language);
    return Stream.concat(Stream.of(own), everyday.in(language).stream()).toList();
  }

  private static @Nullable String own(Texts texts, Language language) {
    return switch (language) {
      case NB -> texts.nb();
      case NN -> texts.nn();
      case EN, UK, AR -> texts.en();
    };
  }
}
