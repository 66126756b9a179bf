package no.karrierenorge.portfolio.searches;

import java.time.LocalDate;
import java.util.List;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.NewItem;

/**
 * A search as it is saved.
 *
 * @param address where it is made again
 * @param seen the paths of what it had found when its owner last looked
 * @param mail where she is told of what is new, empty when she is not
 */
record SavedSearch(String address, List<String> seen, LocalDate seenOn, String mail) {
  static final int VERSION = 1;

  SavedSearch seen(List<String> paths, LocalDate today) {
    return new SavedSearch(address, paths, today, mail);
  }

  SavedSearch tellingTo(String other) {
    return new SavedSearch(address, seen, seenOn, other);
  }

  NewItem item(String title) {
    return NewItem.of(ItemKind.SEARCH, title, VERSION, this);
  }
}
