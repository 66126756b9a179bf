package no.karrierenorge.eguidance.seekers;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.conversations.StartResult;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door to the chat, where the first question is asked. */
@Controller
class DoorController {
  private static final String TEMPLATE = "eguidance/seekers/door";

  private final DoorComposer composer;
  private final Reception reception;
  private final ConversationAccess access;

  DoorController(DoorComposer composer, Reception reception, ConversationAccess access) {
    this.composer = composer;
    this.reception = reception;
    this.access = access;
  }

  @OpenToAll
  @GetMapping("/veiledning/chat")
  ModelAndView door(@ModelAttribute Question question, Here here, HttpServletRequest request) {
    var empty = new Question(null, question.topic(), question.county(), question.language(), question.page());
    return Html.page(TEMPLATE, composer.page(here, empty, null, going(request)));
  }

  @OpenToAll
  @PostMapping("/veiledning/chat")
  ModelAndView ask(@ModelAttribute Question question, Here here, HttpServletRequest request, HttpServletResponse response) {
    Optional<String> problem = question.written().problem();
    if (problem.isPresent()) return again(here, question, problem.get());
    Enquiry enquiry = question.enquiry(here.language(), composer.knownCounty(question).orElse(null));
    return switch (reception.start(enquiry, earlierKey(request))) {
      case StartResult.Started started -> {
        response.addHeader(HttpHeaders.SET_COOKIE, ConversationCookie.of(started.conversation().id(), started.token()).toString());
        yield Html.seeOther(enquiry.language(), OwnConversation.path(started.conversation().id()));
      }
      case StartResult.Closed closed -> again(here, question, "chat.problem.closed");
      case StartResult.Full full -> again(here, question, "chat.problem.full");
      case StartResult.Blocked blocked -> again(here, question, "chat.problem.blocked");
    };
  }

  private static @Nullable String earlierKey(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null ? null : ConversationCookie.find(cookies).flatMap(id -> ConversationCookie.find(cookies, id)).orElse(null);
  }

  /** The form once more, with all that was written in it. */
  private ModelAndView again(Here here, Question question, String problemKey) {
    return Html.page(TEMPLATE, composer.page(here, question, problemKey, null), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** A device holds one key: whoever has a conversation going should know before she begins another. */
  private @Nullable String going(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return null;
    return ConversationCookie.find(cookies)
        .flatMap(id -> ConversationCookie.find(cookies, id).flatMap(key -> access.findFor(id, key)))
        .filter(conversation -> !conversation.isOver())
        .map(Conversation::id)
        .map(OwnConversation::path)
        .orElse(null);
  }
}
