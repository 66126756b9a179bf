package no.karrierenorge.portfolio.searches;

import java.time.Clock;
import java.util.Optional;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.KeepablePages;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.searches.Searches.Asked;
import org.springframework.stereotype.Component;

/** A search is saved from its page, with what it finds at that moment. */
@Component
class SearchPages implements KeepablePages {
  private final Searches searches;
  private final Clock clock;

  SearchPages(Searches searches, Clock clock) {
    this.searches = searches;
    this.clock = clock;
  }

  @Override
  public Optional<NewItem> find(PageAddress address) {
    return searches.find(address).map(this::item);
  }

  private NewItem item(Asked asked) {
    String address = asked.address().text();
    return new SavedSearch(address, searches.paths(address, Text.language()), Oslo.today(clock), "").item(asked.title());
  }
}
