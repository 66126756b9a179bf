package no.karrierenorge.portfolio.keeping;

import static no.karrierenorge.platform.language.Text.t;

import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.PortfolioDesk;
import no.karrierenorge.portfolio.keeping.view.RemovalPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking one thing out of a folder, for good, after a question. */
@Controller
class RemovalController {
  private static final String PATH = "/lagret/{id}/slett";

  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  RemovalController(Portfolio portfolio, PortfolioDesk desk) {
    this.portfolio = portfolio;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView ask(@PathVariable String id, Holder holder, Here here) {
    Item item = portfolio.find(holder, id).orElseThrow(NotFound::new);
    String title = t("folder.delete.one.title");
    return Html.page("portfolio/keeping/removal", new RemovalPage(here.frame(title, title).personal(), item.title(), here.path(), back(holder)));
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView remove(@PathVariable String id, Holder holder, Here here) {
    if (ItemId.find(id).filter(known -> desk.delete(holder, known)).isEmpty()) throw new NotFound();
    return Html.seeOther(here, back(holder) + "?fjernet");
  }

  private static String back(Holder holder) {
    return holder.isLoggedIn() ? "/min-side" : Keepings.CODE;
  }
}
