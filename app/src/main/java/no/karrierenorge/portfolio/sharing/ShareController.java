package no.karrierenorge.portfolio.sharing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.consent.ConsentId;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Its owner shows a saved thing to a counsellor, sees who has opened it, and takes it back. */
@Controller
class ShareController {
  static final String PATH = "/lagret/{id}/del";
  private static final String PAGE = "portfolio/sharing/share";

  private final Portfolio portfolio;
  private final Shares shares;
  private final Recipients recipients;
  private final ShareComposer composer;

  ShareController(Portfolio portfolio, Shares shares, Recipients recipients, ShareComposer composer) {
    this.portfolio = portfolio;
    this.shares = shares;
    this.recipients = recipients;
    this.composer = composer;
  }

  /**
   * What the forms of the page say.
   *
   * @param id the saved thing, of the address
   * @param centre the career centre whose counsellors are shown
   * @param to a counsellor: of the conversation that goes on, or of the centre
   * @param days for how long
   * @param share what is taken back
   */
  record Typed(String id, @BindParam("senter") @Nullable String centre, @BindParam("til") @Nullable String to,
      @BindParam("dager") @Nullable String days, @BindParam("deling") @Nullable String share) {}

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView ask(@ModelAttribute Typed typed, HttpServletRequest request, Holder holder, Here here) {
    Item item = own(typed, holder);
    return Html.page(PAGE, composer.page(item, recipients.of(holder, request.getCookies(), typed.centre), null, here));
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView share(@ModelAttribute Typed typed, HttpServletRequest request, Holder holder, Here here) {
    Item item = own(typed, holder);
    Recipients.Choice choice = recipients.of(holder, request.getCookies(), typed.centre);
    Optional<Recipients.Chosen> chosen = choice.find(typed.to);
    Optional<Period> period = Period.find(typed.days);
    if (chosen.isEmpty() || period.isEmpty()) {
      return Html.page(PAGE, composer.page(item, choice, "folder.share.problem", here), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    shares.share(holder, item, chosen.get().counsellor(), period.get());
    recipients.tell(chosen.get(), item, here);
    return Html.seeOther(here, here.path() + "?delt");
  }

  @OpenToAll
  @PostMapping(PATH + "/tilbake")
  ModelAndView takeBack(@ModelAttribute Typed typed, Holder holder, Here here) {
    Item item = own(typed, holder);
    Optional<ConsentId> share = Optional.ofNullable(typed.share).flatMap(ItemId::find).map(id -> new ConsentId(UUID.fromString(id.toString())));
    if (share.filter(id -> shares.takeBack(item, id)).isEmpty()) throw new NotFound();
    return Html.seeOther(here, "/lagret/" + item.id() + "/del?tatt-tilbake");
  }

  private Item own(Typed typed, Holder holder) {
    return portfolio.find(holder, typed.id).orElseThrow(NotFound::new);
  }
}
