package no.karrierenorge.search;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import org.springframework.stereotype.Component;

/** The whole site's search for rooms below: the first pages for some words. */
@Component
public class SiteSearch {
  private final Search search;

  SiteSearch(Search search) {
    this.search = search;
  }

  /** Pages for what somebody typed, best first; while a word is begun, those that begin so. */
  public List<SitePage> find(String typed, Language reader, int most) {
    Question question = Question.of(typed, reader).part(0, most);
    List<SearchDocument> found = search.find(question).documents();
    List<SearchDocument> shown = found.isEmpty() ? search.suggest(question) : found;
    return shown.stream().limit(most).map(document -> page(document, reader.orComplete())).toList();
  }

  private static SitePage page(SearchDocument document, Language reader) {
    return new SitePage(document.title().in(reader), reader.at(document.path()), "search.kind." + document.kind().code(), document.under(reader));
  }
}
