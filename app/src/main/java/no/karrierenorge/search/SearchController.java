package no.karrierenorge.search;

import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The search's addresses: pages for people, JSON for programs. What people ask is nobody else's business, so nothing is kept. */
@Controller
class SearchController {
  private final Search search;
  private final SearchComposer composer;

  SearchController(Search search, SearchComposer composer) {
    this.search = search;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(path = "/sok", produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
  ModelAndView page(SearchForm form, Here here) {
    return Html.page("search/search", composer.page(form, here));
  }

  @OpenToAll
  @GetMapping(path = "/sok", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<SearchAnswer> data(SearchForm form, Here here) {
    Answer answer = search.find(form.dataQuestion(here.language()));
    return data(SearchAnswer.of(answer.total(), answer.documents(), form.language(here.language())));
  }

  @OpenToAll
  @GetMapping(path = "/sok/forslag", produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
  ModelAndView suggestions(SearchForm form, Here here) {
    return Html.page("search/suggestions", composer.suggestions(form, here));
  }

  @OpenToAll
  @GetMapping(path = "/sok/forslag", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<SearchAnswer> suggestedData(SearchForm form, Here here) {
    var documents = search.suggest(form.dataQuestion(here.language()));
    return data(SearchAnswer.of(documents.size(), documents, form.language(here.language())));
  }

  private static ResponseEntity<SearchAnswer> data(SearchAnswer answer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
  }
}
