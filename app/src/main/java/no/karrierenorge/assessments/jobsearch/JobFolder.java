package no.karrierenorge.assessments.jobsearch;

import java.util.Optional;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keeper;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.springframework.stereotype.Component;

/** Applications and letters in the folder of whoever asks; those of others are not there. */
@Component
class JobFolder {
  private final Portfolio portfolio;
  private final PortfolioDesk desk;
  private final Keepings keepings;
  private final ReminderDesk reminders;

  JobFolder(Portfolio portfolio, PortfolioDesk desk, Keepings keepings, ReminderDesk reminders) {
    this.portfolio = portfolio;
    this.desk = desk;
    this.keepings = keepings;
    this.reminders = reminders;
  }

  Item find(Holder holder, ItemKind kind, String id) {
    return portfolio.find(holder, kind, id).orElseThrow(NotFound::new);
  }

  /** Saves something new; answers where to go then. */
  String save(Keeper keeper, NewItem item) {
    return keepings.save(keeper, item);
  }

  /** Saves a new application and plans its mails; nothing when the folder is full. */
  Optional<ItemId> add(Keeper keeper, NewItem item, Application application) {
    Optional<ItemId> added = keepings.keep(keeper.holder(), item, keeper.response());
    added.ifPresent(id -> reminders.plan(id, application, keeper.here().language()));
    return added;
  }

  void plan(Item item, Application application, Language language) {
    reminders.plan(item.id(), application, language);
  }

  Changed change(Holder holder, Item item, int revision, NewItem changed) {
    return desk.change(holder, item.id(), revision, changed);
  }

  void delete(Holder holder, Item item) {
    desk.delete(holder, item.id());
  }
}
