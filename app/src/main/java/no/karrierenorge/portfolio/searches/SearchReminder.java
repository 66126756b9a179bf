package no.karrierenorge.portfolio.searches;

import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.stereotype.Component;

/** The mail that there is something new, without what was searched for. No other comes before its owner has looked. */
@Component
class SearchReminder implements ReminderText {
  private final Searches searches;

  SearchReminder(Searches searches) {
    this.searches = searches;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SEARCH;
  }

  @Override
  public Word of(Planned planned, Item item) {
    boolean isNothingNew = searches.unseen(item.as(SavedSearch.class), planned.language()).isEmpty();
    return isNothingNew ? new Later(SearchDesk.BETWEEN_LOOKS_DAYS) : new Mail("searches.mail.subject", "searches.mail", item.path());
  }
}
