package no.karrierenorge.portfolio.searches;

import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.notices.MailAddress;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Changed;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A saved search, by login or by code; mails only go to those who can log in again and stop them. */
@Controller
class SavedSearchController {
  private static final String PATH = "/sok/lagret/{id}";
  private static final String PAGE = "portfolio/searches/search";

  private final Portfolio portfolio;
  private final SearchDesk desk;
  private final SavedSearchComposer composer;

  SavedSearchController(Portfolio portfolio, SearchDesk desk, SavedSearchComposer composer) {
    this.portfolio = portfolio;
    this.desk = desk;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView one(@PathVariable String id, Holder holder, Here here) {
    return Html.page(PAGE, composer.page(own(id, holder), holder, here));
  }

  @OpenToAll
  @PostMapping(PATH + "/sett")
  ModelAndView see(@PathVariable String id, Holder holder, Here here) {
    Item item = own(id, holder);
    return done(desk.see(holder, item, here.language()), item, "?sett", here);
  }

  @ForRoles(Role.SEEKER)
  @PostMapping(PATH + "/varsel")
  ModelAndView tell(@PathVariable String id, @RequestParam(value = "epost", defaultValue = "") String typed, ActingPerson acting, Here here) {
    Holder holder = Holder.of(acting.person());
    Item item = own(id, holder);
    Optional<MailAddress> mail = MailAddress.find(typed);
    if (mail.isEmpty()) return Html.page(PAGE, composer.refused(item, typed, here), HttpStatus.UNPROCESSABLE_CONTENT);
    return done(desk.tell(holder, item, mail.get(), here.language()), item, "?pa", here);
  }

  @ForRoles(Role.SEEKER)
  @PostMapping(PATH + "/varsel/slutt")
  ModelAndView stop(@PathVariable String id, ActingPerson acting, Here here) {
    Holder holder = Holder.of(acting.person());
    Item item = own(id, holder);
    return done(desk.stop(holder, item, here.language()), item, "?av", here);
  }

  /** Two tabs at once: the page shows what came of it. */
  private static ModelAndView done(Changed changed, Item item, String news, Here here) {
    return Html.seeOther(here, item.path() + (changed == Changed.CHANGED ? news : ""));
  }

  private Item own(String id, Holder holder) {
    return portfolio.find(holder, ItemKind.SEARCH, id).orElseThrow(NotFound::new);
  }
}
