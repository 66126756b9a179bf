package no.karrierenorge.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.view.Keeping;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The same for every tool: what its result page says about keeping, and how the form that keeps is answered. */
@Component
public class Keepings {
  /** The page of whoever has a reference code and no login. */
  public static final String CODE = "/kode";

  private final Portfolio portfolio;
  private final PortfolioDesk desk;

  Keepings(Portfolio portfolio, PortfolioDesk desk) {
    this.portfolio = portfolio;
    this.desk = desk;
  }

  /** @param action where the tool's form goes that saves */
  public Keeping fresh(PageFrame frame, String action, Holder holder) {
    return new Keeping(frame, action, false, holder.isLoggedIn(), null, null);
  }

  public Keeping saved(PageFrame frame, Holder holder) {
    if (holder.code() == null) return new Keeping(frame, "", true, holder.isLoggedIn(), null, null);
    String until = portfolio.find(holder).map(Folder::keptUntil).map(end -> Dates.of(end.atZone(Oslo.ZONE).toLocalDate())).orElse("");
    return new Keeping(frame, "", true, false, holder.code().shown(), until);
  }

  /** As {@link #save(Holder, NewItem, HttpServletResponse, Here)}. */
  public String save(Keeper keeper, NewItem item) {
    return save(keeper.holder(), item, keeper.response(), keeper.here());
  }

  /** Saves, and leads to the saved item; a full folder leads to where there is room to be made. */
  public String save(Holder holder, NewItem item, HttpServletResponse response, Here here) {
    String full = (holder.isLoggedIn() ? "/min-side" : CODE) + "?fullt";
    return "redirect:" + here.language().at(keep(holder, item, response).map(item.kind()::path).orElse(full));
  }

  /** Saves, and gives the code of a new folder to the device; nothing when the folder is full. */
  public Optional<ItemId> keep(Holder holder, NewItem item, HttpServletResponse response) {
    return switch (desk.save(holder, item)) {
      case Saved.Full full -> Optional.empty();
      case Saved.Kept kept -> {
        if (kept.fresh() != null) response.addHeader(HttpHeaders.SET_COOKIE, FolderCookie.of(kept.fresh()).toString());
        yield Optional.of(kept.id());
      }
    };
  }
}
