package no.karrierenorge.search;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.search.view.SearchPage;
import no.karrierenorge.search.view.SearchPage.Choice;
import no.karrierenorge.search.view.SearchPage.Hit;
import no.karrierenorge.search.view.SearchPage.Piece;
import no.karrierenorge.search.view.Suggestions;
import no.karrierenorge.search.view.Suggestions.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the search's pages from the index's answers. */
@Component
class SearchComposer {
  private final Search search;

  SearchComposer(Search search) {
    this.search = search;
  }

  SearchPage page(SearchForm form, Here here) {
    Question question = form.question(here.language());
    Answer answer = search.findWithFacets(question);
    var address = SearchAddress.of(question, here.language());
    return new SearchPage(frame(question, here), question.text(), Text.count("search.count", answer.total()),
        Facets.of(answer, question, address), answer.documents().stream().map(found -> hit(found, question)).toList(),
        answer.correction().map(words -> Choice.to(words, address.withQuery(words).path())).orElse(null), nearest(answer, question),
        form.pageNumber() == 1 ? null : address.page(form.pageNumber() - 1),
        question.from() + question.limit() < answer.total() ? address.page(form.pageNumber() + 1) : null);
  }

  private static PageFrame frame(Question question, Here here) {
    String title = question.text().isEmpty() ? t("search.title") : t("search.title.asked", question.text());
    return here.frame(title, t("search.description")).at(new Crumb(t("search.title"), "/sok")).personal();
  }

  private static Hit hit(SearchDocument document, Question question) {
    Language reader = question.language().orComplete();
    @Nullable String lead = document.ownLead(reader);
    List<Piece> excerpt = lead == null ? List.of() : Excerpt.of(lead, reader, question.words());
    boolean isOwn = document.ownTitle(reader) != null;
    return new Hit(key(document.kind()), document.title().in(reader), reader.at(document.path()), document.under(reader), excerpt,
        isOwn ? null : Language.NB.tag());
  }

  private static String key(PageKind kind) {
    return "search.kind." + kind.code();
  }

  private List<Choice> nearest(Answer answer, Question question) {
    if (answer.total() > 0) return List.of();
    return search.suggest(question).stream()
        .map(document -> Choice.to(document.title().in(question.language()), question.language().orComplete().at(document.path())))
        .toList();
  }

  Suggestions suggestions(SearchForm form, Here here) {
    Language reader = here.language().orComplete();
    List<Suggestion> all = search.suggest(form.question(reader)).stream()
        .map(found -> new Suggestion(found.title().in(reader), reader.at(found.path()), key(found.kind())))
        .toList();
    return new Suggestions(here.frame(t("search.title"), t("search.description")).personal(), all, Text.count("search.suggested", all.size()));
  }
}
