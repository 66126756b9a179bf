package no.karrierenorge.eguidance.training;

import static no.karrierenorge.platform.language.Text.t;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.eguidance.training.view.ObservationPage;
import no.karrierenorge.eguidance.training.view.ObservationPage.Asked;
import no.karrierenorge.eguidance.training.view.ObservationPage.State;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The seeker says who may look on, and takes it back when she wants. */
@Controller
class LeaveController {
  private static final String PATH = "/veiledning/chat/{id}/observasjon";

  private final ConversationAccess access;
  private final LeaveDesk desk;

  LeaveController(ConversationAccess access, LeaveDesk desk) {
    this.access = access;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView page(@PathVariable String id, HttpServletRequest request, Here here) {
    Conversation own = own(id, request);
    List<Asked> asked = desk.of(own.id()).stream().map(LeaveController::asked).toList();
    return Html.page("eguidance/training/observation", new ObservationPage(here.frame(t("team.leave"), t("team.leave.description")).personal(),
        here.csrf().get(), here.language().orComplete().at("/veiledning/chat/" + own.id()), asked));
  }

  private static Asked asked(Observations.Observation one) {
    State state = one.consent() != null ? State.ALLOWED : one.isAnswered() ? State.REFUSED : State.NOT_ANSWERED;
    return new Asked(one.observer().toString(), one.name(), state);
  }

  /** @param hvem who was asked for; {@code svar} is {@code ja}, or anything else for no */
  record Answer(@Nullable String hvem, @Nullable String svar) {
    PersonId observer() {
      return ClientFrame.key(hvem == null ? "" : hvem).map(PersonId::new).orElseThrow(NotFound::new);
    }
  }

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView answer(@PathVariable String id, @ModelAttribute Answer answer, HttpServletRequest request, Here here) {
    Conversation own = own(id, request);
    if (!desk.answer(own.id(), answer.observer(), "ja".equals(answer.svar))) throw new NotFound();
    return Html.seeOther(here, "/veiledning/chat/" + own.id() + "/observasjon");
  }

  /** By the key on this device, or by owning it. */
  private Conversation own(String id, HttpServletRequest request) {
    ConversationId conversation = ConversationId.find(id).orElseThrow(NotFound::new);
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    Optional<Conversation> byKey = ConversationCookie.find(cookies, conversation).flatMap(key -> access.findFor(conversation, key));
    return byKey.or(() -> ActingPerson.find().flatMap(acting -> access.findOwn(conversation, acting))).orElseThrow(NotFound::new);
  }
}
