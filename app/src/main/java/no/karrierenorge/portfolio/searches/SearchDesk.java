package no.karrierenorge.portfolio.searches;

import java.time.Clock;
import java.time.LocalDate;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.Reminders;
import no.karrierenorge.portfolio.Reminders.Plan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a saved search is marked as seen, and its mails are asked for and stopped. Nothing else of it can change, so the later of two tabs loses nothing. */
@Component
class SearchDesk {
  static final int BETWEEN_LOOKS_DAYS = 7;
  private static final String KEY = "new";

  private final PortfolioDesk desk;
  private final Searches searches;
  private final Reminders reminders;
  private final Clock clock;

  SearchDesk(PortfolioDesk desk, Searches searches, Reminders reminders, Clock clock) {
    this.desk = desk;
    this.searches = searches;
    this.reminders = reminders;
    this.clock = clock;
  }

  @Transactional
  public Changed see(Holder holder, Item item, Language language) {
    SavedSearch search = item.as(SavedSearch.class);
    return change(holder, item, search.seen(searches.paths(search.address(), language), Oslo.today(clock)), language);
  }

  @Transactional
  public Changed tell(Holder holder, Item item, MailAddress mail, Language language) {
    return change(holder, item, item.as(SavedSearch.class).tellingTo(mail.text()), language);
  }

  @Transactional
  public Changed stop(Holder holder, Item item, Language language) {
    return change(holder, item, item.as(SavedSearch.class).tellingTo(""), language);
  }

  private Changed change(Holder holder, Item item, SavedSearch search, Language language) {
    Changed changed = desk.change(holder, item.id(), item.revision(), search.item(item.title()));
    if (changed != Changed.CHANGED) return changed;
    reminders.forget(item.id());
    LocalDate next = Oslo.today(clock).plusDays(BETWEEN_LOOKS_DAYS);
    MailAddress.find(search.mail()).ifPresent(mail -> reminders.plan(item.id(), new Plan(KEY, next, mail, language)));
    return changed;
  }
}
