package no.karrierenorge.portfolio.sharing;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.consent.ConsentHistory.Entry;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemId;
import no.karrierenorge.portfolio.ItemTexts;
import no.karrierenorge.portfolio.sharing.view.SharedListPage;
import no.karrierenorge.portfolio.sharing.view.SharedPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A counsellor's list of what people show her, and opening one of them. */
@Controller
class SharedController {
  static final String PATH = "/arbeid/delt";

  private final Shares shares;
  private final ItemTexts texts;

  SharedController(Shares shares, ItemTexts texts) {
    this.shares = shares;
    this.texts = texts;
  }

  @ForRoles({Role.E_COUNSELLOR, Role.CAREER_COUNSELLOR, Role.NAV_COUNSELLOR})
  @GetMapping(PATH)
  ModelAndView list(ActingPerson acting, Here here) {
    List<SharedListPage.Entry> entries = shares.openTo(acting).stream().flatMap(entry -> entry(entry, acting)).toList();
    return Html.page("portfolio/sharing/list", new SharedListPage(frame(t("folder.shared"), here), entries));
  }

  @ForRoles({Role.E_COUNSELLOR, Role.CAREER_COUNSELLOR, Role.NAV_COUNSELLOR})
  @GetMapping(PATH + "/{id}")
  ModelAndView open(@PathVariable String id, ActingPerson acting, Here here) {
    Item item = ItemId.find(id).flatMap(known -> shares.open(known, acting)).orElseThrow(NotFound::new);
    List<SharedPage.Part> parts = texts.read(item).parts().stream().map(part -> new SharedPage.Part(part.heading(), part.lines())).toList();
    String until = shares.openTo(acting).stream().filter(entry -> entry.item().id().equals(item.id().value())).findFirst().map(SharedController::until).orElse("");
    PageFrame frame = frame(item.title(), here).at(new Crumb(t("folder.shared"), PATH));
    return Html.page("portfolio/sharing/shared", new SharedPage(frame, kind(item), item.title(), until, item.subject(), parts));
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("folder.shared.lead")).personal();
  }

  private Stream<SharedListPage.Entry> entry(Entry entry, ActingPerson acting) {
    return shares.peek(entry, acting).stream()
        .map(item -> new SharedListPage.Entry(item.title(), kind(item), until(entry), PATH + "/" + item.id()));
  }

  private static String kind(Item item) {
    return t("folder.kind." + item.kind().word());
  }

  private static String until(Entry entry) {
    return entry.until() == null ? "" : t("folder.share.until", Dates.of(entry.until().atZone(Oslo.ZONE).toLocalDate()));
  }
}
