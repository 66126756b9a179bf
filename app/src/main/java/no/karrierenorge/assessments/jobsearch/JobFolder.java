package no.karrierenorge.assessments.jobsearch;

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

  JobFolder(Portfolio portfolio, PortfolioDesk desk, Keepings keepings) {
    this.portfolio = portfolio;
    this.desk = desk;
    this.keepings = keepings;
  }

  Item find(Holder holder, ItemKind kind, String id) {
    return ItemId.find(id).flatMap(known -> portfolio.find(holder, kind, known)).orElseThrow(NotFound::new);
  }

  /** Saves something new; answers where to go then. */
  String save(Keeper keeper, NewItem item) {
    return keepings.save(keeper, item);
  }

  Changed change(Holder holder, Item item, int revision, NewItem changed) {
    return desk.change(holder, item.id(), revision, changed);
  }

  void delete(Holder holder, Item item) {
    desk.delete(holder, item.id());
  }
}
