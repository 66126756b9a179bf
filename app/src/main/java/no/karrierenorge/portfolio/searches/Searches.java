package no.karrierenorge.portfolio.searches;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.portfolio.PageSearch;
import no.karrierenorge.portfolio.PageSearch.Hit;
import org.springframework.stereotype.Component;

/** Makes searches by their address, whichever room's they are. */
@Component
class Searches {
  private final Map<String, PageSearch> byPath;

  Searches(List<PageSearch> searches) {
    this.byPath = searches.stream().collect(Collectors.toMap(PageSearch::path, search -> search));
  }

  /** @param address what narrows the search, and nothing else */
  record Asked(PageAddress address, String title) {}

  /** The search that an address makes; nothing when it makes none or asks for nothing. */
  Optional<Asked> find(PageAddress typed) {
    return Optional.ofNullable(byPath.get(typed.path())).flatMap(search -> {
      PageAddress address = typed.only(search.parameters());
      return search.title(address).map(title -> new Asked(address, title));
    });
  }

  List<Hit> hits(String address, Language reader) {
    return PageAddress.find(address)
        .flatMap(asked -> Optional.ofNullable(byPath.get(asked.path())).map(search -> search.hits(asked, reader)))
        .orElse(List.of());
  }

  /** What was not there when its owner last looked. */
  List<Hit> unseen(SavedSearch search, Language reader) {
    return hits(search.address(), reader).stream().filter(hit -> !search.seen().contains(hit.path())).toList();
  }

  List<String> paths(String address, Language reader) {
    return hits(address, reader).stream().map(Hit::path).toList();
  }
}
