package no.karrierenorge.eguidance.seekers;

import no.karrierenorge.eguidance.seekers.view.EndedPage.LogState;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The log of a conversation that is over, by mail. */
@Controller
class LogMailController {
  private final EndedComposer composer;
  private final LogMail mail;

  LogMailController(EndedComposer composer, LogMail mail) {
    this.composer = composer;
    this.mail = mail;
  }

  @OpenToAll
  @PostMapping("/veiledning/chat/{id}/logg/e-post")
  ModelAndView send(OwnConversation own, @ModelAttribute LogMailForm form, Here here) {
    if (!mail.isOffered(own.conversation())) throw new NotFound();
    LogState state = mail.send(own, form.typed(), form.formKey(), here);
    return switch (state) {
      case SENT -> Html.seeOther(here, own.path() + "?logg=sendt");
      case NO_ADDRESS, TOO_MANY -> Html.page(ChatController.ENDED, composer.unsent(own, here, state, form.typed()), HttpStatus.UNPROCESSABLE_CONTENT);
      case NOT_OFFERED, OFFERED -> throw new IllegalStateException("a log that was sent is " + state);
    };
  }
}
