package no.karrierenorge.portfolio.keeping;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.keeping.view.FavouritePage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saving a page of the site. Public pages are the same for everybody and hold no form: they lead here with their address. */
@Controller
class FavouriteController {
  private final Favourites favourites;
  private final Keepings keepings;

  FavouriteController(Favourites favourites, Keepings keepings) {
    this.favourites = favourites;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping("/lagre")
  ModelAndView ask(@RequestParam("side") String address, Holder holder, Here here) {
    Favourite favourite = favourites.find(address).orElseThrow(NotFound::new);
    PageFrame frame = here.frame(t("folder.keep.title", favourite.title()), t("folder.keep.lead")).personal();
    return Html.page("portfolio/keeping/favourite", new FavouritePage(frame, favourite.title(), favourite.path(), holder.isLoggedIn()));
  }

  @OpenToAll
  @PostMapping("/lagre")
  ModelAndView save(@RequestParam("side") String address, Holder holder, HttpServletResponse response, Here here) {
    Favourite favourite = favourites.find(address).orElseThrow(NotFound::new);
    boolean isKept = keepings.keep(holder, favourite.item(), response).isPresent();
    return Html.seeOther(here, (holder.isLoggedIn() ? "/min-side" : Keepings.CODE) + (isKept ? "?lagret" : "?fullt"));
  }
}
