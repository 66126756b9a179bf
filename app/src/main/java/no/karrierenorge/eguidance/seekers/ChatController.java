package no.karrierenorge.eguidance.seekers;

import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.eguidance.seekers.view.EndedPage.Feedback;
import no.karrierenorge.identity.NationalIdentityNumber;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A seeker's own conversation, from the waiting room to what is left of it. */
@Controller
class ChatController {
  static final String ENDED = "eguidance/seekers/ended";

  private final ChatComposer composer;
  private final EndedComposer ended;
  private final GuidanceDesk desk;
  private final Feedbacks feedbacks;

  ChatController(ChatComposer composer, EndedComposer ended, GuidanceDesk desk, Feedbacks feedbacks) {
    this.composer = composer;
    this.ended = ended;
    this.desk = desk;
    this.feedbacks = feedbacks;
  }

  /** @param logg {@code sendt} when the log has just been sent by mail */
  @OpenToAll
  @GetMapping("/veiledning/chat/{id}")
  ModelAndView chat(OwnConversation own, @RequestParam(defaultValue = "") String logg, Here here) {
    return switch (own.conversation().state()) {
      case WAITING -> Html.page("eguidance/seekers/waiting", composer.waiting(own, here, Talks.nothingUnsent()));
      case ACTIVE -> Html.page("eguidance/seekers/talk", composer.talk(own, here, Talks.nothingUnsent()));
      case ENDED -> Html.page(ENDED, ended.page(own, here, logg.equals("sendt")));
    };
  }

  /** Asks whether to leave the queue, or to end. */
  @OpenToAll
  @GetMapping("/veiledning/chat/{id}/slutt")
  ModelAndView farewell(OwnConversation own, Here here) {
    if (own.conversation().isOver()) return Html.seeOther(here, own.path());
    return Html.page("eguidance/seekers/farewell", composer.farewell(own, here));
  }

  @OpenToAll
  @PostMapping("/veiledning/chat/{id}/slutt")
  ModelAndView end(OwnConversation own, Here here) {
    desk.end(own.id(), Author.SEEKER);
    return Html.seeOther(here, own.path());
  }

  @OpenToAll
  @PostMapping("/veiledning/chat/{id}/tilbakemelding")
  ModelAndView feedback(OwnConversation own, @ModelAttribute FeedbackForm form, Here here) {
    if (!own.conversation().isOver()) return Html.seeOther(here, own.path());
    if (form.isEmpty()) return again(own, here, Feedback.EMPTY);
    if (form.comment() != null && NationalIdentityNumber.isIn(form.comment())) return again(own, here, Feedback.NUMBER);
    feedbacks.add(own.id(), form);
    return Html.seeOther(here, own.path());
  }

  private ModelAndView again(OwnConversation own, Here here, Feedback feedback) {
    return Html.page(ENDED, ended.page(own, here, feedback), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Takes the key off this device: nobody who borrows it can open the conversation any more. */
  @OpenToAll
  @PostMapping("/veiledning/chat/{id}/glem")
  ModelAndView forget(OwnConversation own, Here here, HttpServletResponse response) {
    if (own.isOnDevice()) response.addHeader(HttpHeaders.SET_COOKIE, ConversationCookie.gone().toString());
    return Html.seeOther(here, "/veiledning");
  }
}
