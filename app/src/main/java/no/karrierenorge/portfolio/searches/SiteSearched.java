package no.karrierenorge.portfolio.searches;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.portfolio.PageSearch;
import no.karrierenorge.search.SiteSearch;
import org.springframework.stereotype.Component;

/** The whole site's search. */
@Component
class SiteSearched implements PageSearch {
  private final SiteSearch search;

  SiteSearched(SiteSearch search) {
    this.search = search;
  }

  @Override
  public String path() {
    return SiteSearch.PATH;
  }

  @Override
  public Set<String> parameters() {
    return SiteSearch.PARAMETERS;
  }

  @Override
  public Optional<String> title(PageAddress asked) {
    return search.title(asked);
  }

  @Override
  public List<Hit> hits(PageAddress asked, Language reader) {
    return search.all(asked, reader).stream().map(page -> new Hit(page.title(), Language.ofPath(page.path()).pathWithout(page.path()))).toList();
  }
}
