package no.karrierenorge.portfolio.searches;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.notices.Notices;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.searches.view.SavedSearchPage;
import no.karrierenorge.portfolio.searches.view.SavedSearchPage.Alert;
import no.karrierenorge.portfolio.searches.view.SavedSearchPage.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a saved search together. */
@Component
class SavedSearchComposer {
  private static final List<String> NEWS = List.of("sett", "pa", "av");

  private final Searches searches;
  private final Notices notices;

  SavedSearchComposer(Searches searches, Notices notices) {
    this.searches = searches;
    this.notices = notices;
  }

  SavedSearchPage page(Item item, Holder holder, Here here) {
    SavedSearch search = item.as(SavedSearch.class);
    return page(item, new Alert(holder.isLoggedIn(), !search.mail().isEmpty(), search.mail(), false), here);
  }

  SavedSearchPage refused(Item item, String typed, Here here) {
    return page(item, new Alert(true, false, typed, true), here);
  }

  private SavedSearchPage page(Item item, Alert alert, Here here) {
    SavedSearch search = item.as(SavedSearch.class);
    Language reader = here.language().orComplete();
    @Nullable String news = here.query() != null && NEWS.contains(here.query()) ? "searches.news." + here.query() : null;
    return new SavedSearchPage(frame(item, alert.isLoggedIn(), here), news, search.address(), Dates.of(search.seenOn()),
        searches.unseen(search, reader).stream().map(hit -> new Link(hit.title(), hit.path())).toList(), item.path(),
        notices.reach(Way.MAIL) ? alert : null, "/lagret/" + item.id() + "/slett");
  }

  private static PageFrame frame(Item item, boolean isLoggedIn, Here here) {
    var folder = isLoggedIn ? new Crumb(t("login.my-page"), "/min-side") : new Crumb(t("folder.code.title"), Keepings.CODE);
    return here.frame(item.title(), t("searches.lead")).at(folder, new Crumb(item.title(), item.path())).behind(Door.EXPLORE).personal();
  }
}
