package no.karrierenorge.portfolio.codes;

import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Folder;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The code by mail or SMS, for whoever has nothing to write with. */
@Controller
class SendingController {
  private final Portfolio portfolio;
  private final CodeLetter letter;
  private final CodeComposer composer;

  SendingController(Portfolio portfolio, CodeLetter letter, CodeComposer composer) {
    this.portfolio = portfolio;
    this.letter = letter;
    this.composer = composer;
  }

  /** @param to a mail address or a telephone number, whichever it turns out to be */
  record Typed(@BindParam("til") @Nullable String to) {}

  @OpenToAll
  @PostMapping(CodeController.PATH + "/send")
  ModelAndView send(@ModelAttribute Typed typed, Holder holder, Here here) {
    Folder folder = portfolio.find(holder).orElseThrow(NotFound::new);
    if (holder.code() == null) throw new NotFound();
    String to = typed.to == null ? "" : typed.to;
    return switch (letter.send(folder, holder.code(), to)) {
      case SENT -> Html.seeOther(here, CodeController.PATH + "?sendt");
      case NO_ADDRESS -> refused(holder, here, to, "folder.send.problem.address");
      case TOO_MANY -> refused(holder, here, to, "folder.send.problem.many");
    };
  }

  private ModelAndView refused(Holder holder, Here here, String to, String problem) {
    return Html.page(CodeController.PAGE, composer.page(holder, here).unsent(to, problem), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
