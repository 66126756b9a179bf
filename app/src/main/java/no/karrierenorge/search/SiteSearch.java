package no.karrierenorge.search;

import static no.karrierenorge.platform.language.Text.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.PageAddress;
import org.springframework.stereotype.Component;

/** The whole site's search for rooms below: the first pages for some words. */
@Component
public class SiteSearch {
  public static final String PATH = "/sok";

  /** What its address can ask for. */
  public static final Set<String> PARAMETERS = Set.of("q", IndexFields.KIND, IndexFields.FIELD, IndexFields.LEVEL);

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

  /** What an address asks, in the words of the reader's language; nothing when it asks nothing. */
  public Optional<String> title(PageAddress asked) {
    Question question = SearchForm.of(asked).wholeQuestion(Text.language());
    if (question.isEmpty()) return Optional.empty();
    Stream<String> keys = Stream.of(question.kind().map(kind -> "search.kind." + kind.code()), Optional.ofNullable(question.field()).map(field -> "field." + field),
        Optional.ofNullable(question.level()).map(level -> "education." + level)).flatMap(Optional::stream);
    Stream<String> narrowing = keys.filter(Text::knows).map(Text::t);
    return Optional.of(Stream.concat(Stream.of(t("search.title.asked", question.text())), narrowing).collect(Collectors.joining(" · ")));
  }

  /** Every page that an address finds, each once. */
  public List<SitePage> all(PageAddress asked, Language reader) {
    Stream<SitePage> pages = search.find(SearchForm.of(asked).wholeQuestion(reader)).documents().stream().map(document -> page(document, reader.orComplete()));
    return List.copyOf(pages.collect(Collectors.toMap(SitePage::path, page -> page, (first, other) -> first, LinkedHashMap::new)).values());
  }

  private static SitePage page(SearchDocument document, Language reader) {
    return new SitePage(document.title().in(reader), reader.at(document.path()), "search.kind." + document.kind().code(), document.under(reader));
  }
}
