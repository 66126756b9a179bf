package no.karrierenorge.portfolio.codes;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Objects;
import no.karrierenorge.notices.Way;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Door;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.PageFrame;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.portfolio.Folder;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Portfolio;
import no.karrierenorge.portfolio.ShelfComposer;
import no.karrierenorge.portfolio.codes.view.CodePage;
import no.karrierenorge.portfolio.codes.view.CodePage.Opened;
import no.karrierenorge.portfolio.codes.view.DeletionPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a reference code together. */
@Component
class CodeComposer {
  private static final List<String> NEWS = List.of("glemt", "slettet", "sendt", "fullt", "fjernet", "lagret");

  private final Portfolio portfolio;
  private final ShelfComposer shelves;
  private final CodeLetter letter;

  CodeComposer(Portfolio portfolio, ShelfComposer shelves, CodeLetter letter) {
    this.portfolio = portfolio;
    this.shelves = shelves;
    this.letter = letter;
  }

  boolean isHeld(Holder holder) {
    return !holder.isLoggedIn() && portfolio.find(holder).isPresent();
  }

  CodePage page(Holder holder, Here here) {
    PageFrame frame = frame(t("folder.code.title"), here).at(own());
    String news = here.query() != null && NEWS.contains(here.query()) ? "folder.news." + here.query() : null;
    Opened opened = isHeld(holder) ? portfolio.find(holder).map(folder -> opened(folder, holder)).orElse(null) : null;
    return new CodePage(frame, news, opened, "", null, null);
  }

  DeletionPage deletion(Here here) {
    return new DeletionPage(frame(t("folder.delete.title"), here).at(own(), new Crumb(t("folder.delete.title"), CodeController.PATH + "/slett")));
  }

  private static Crumb own() {
    return new Crumb(t("folder.code.title"), CodeController.PATH);
  }

  private static PageFrame frame(String title, Here here) {
    return here.frame(title, t("folder.code.description")).behind(Door.KNOW).personal();
  }

  private Opened opened(Folder folder, Holder holder) {
    String code = Objects.requireNonNull(holder.code()).shown();
    String until = folder.keptUntil() == null ? "" : Dates.of(folder.keptUntil().atZone(Oslo.ZONE).toLocalDate());
    return new Opened(code, until, shelves.shelves(portfolio.items(holder)), sendKey());
  }

  private @Nullable String sendKey() {
    if (letter.goesBy(Way.MAIL)) return letter.goesBy(Way.SMS) ? "folder.send.both" : "folder.send.mail";
    return letter.goesBy(Way.SMS) ? "folder.send.sms" : null;
  }
}
