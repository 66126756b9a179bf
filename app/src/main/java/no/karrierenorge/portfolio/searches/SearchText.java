package no.karrierenorge.portfolio.searches;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ItemText;
import no.karrierenorge.portfolio.Readable;
import no.karrierenorge.portfolio.Readable.Part;
import org.springframework.stereotype.Component;

/** A saved search in words: its title says what is asked. The address for mails is nobody else's business. */
@Component
class SearchText implements ItemText {
  @Override
  public ItemKind kind() {
    return ItemKind.SEARCH;
  }

  @Override
  public Readable read(Item item) {
    SavedSearch search = item.as(SavedSearch.class);
    return new Readable(List.of(new Part(null, List.of(search.address(), t("searches.seen", Dates.of(search.seenOn()))))));
  }
}
