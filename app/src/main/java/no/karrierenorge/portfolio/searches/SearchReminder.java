package no.karrierenorge.portfolio.searches;

import no.karrierenorge.platform.language.Text;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.ReminderText;
import no.karrierenorge.portfolio.Reminders.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail that there is something new, without what was searched for. No other comes before its owner has looked. */
@Component
class SearchReminder implements ReminderText {
  private final Searches searches;
  private final String site;

  SearchReminder(Searches searches, @Value("${karriere.public-url}") String site) {
    this.searches = searches;
    this.site = site;
  }

  @Override
  public ItemKind kind() {
    return ItemKind.SEARCH;
  }

  @Override
  public Word of(Planned planned, Item item) {
    if (searches.unseen(item.as(SavedSearch.class), planned.language()).isEmpty()) return new Later(SearchDesk.BETWEEN_LOOKS_DAYS);
    return new Mail(Text.of(planned.language(), "searches.mail.subject"),
        Text.of(planned.language(), "searches.mail", site + planned.language().at(item.path())));
  }
}
