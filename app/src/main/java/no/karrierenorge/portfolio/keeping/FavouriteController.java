package no.karrierenorge.portfolio.keeping;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageAddress;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.KeptPages;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.keeping.view.FavouritePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saving a page of the site. Public pages are the same for everybody and hold no form: they lead here with their address. */
@Controller
class FavouriteController {
  private final KeptPages pages;
  private final Keepings keepings;

  FavouriteController(KeptPages pages, Keepings keepings) {
    this.pages = pages;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping("/lagre")
  ModelAndView ask(@RequestParam("side") String typed, Holder holder, Here here) {
    PageAddress address = PageAddress.find(typed).orElseThrow(NotFound::new);
    String title = item(address).title();
    PageFrame frame = here.frame(t("folder.keep.title", title), t("folder.keep.lead")).personal();
    return Html.page("portfolio/keeping/favourite", new FavouritePage(frame, title, address.text(), holder.isLoggedIn()));
  }

  @OpenToAll
  @PostMapping("/lagre")
  ModelAndView save(@RequestParam("side") String typed, Holder holder, HttpServletResponse response, Here here) {
    NewItem item = PageAddress.find(typed).map(this::item).orElseThrow(NotFound::new);
    boolean isKept = keepings.keep(holder, item, response).isPresent();
    return Html.seeOther(here, (holder.isLoggedIn() ? "/min-side" : Keepings.CODE) + (isKept ? "?lagret" : "?fullt"));
  }

  private NewItem item(PageAddress address) {
    return pages.find(address).orElseThrow(NotFound::new);
  }
}
