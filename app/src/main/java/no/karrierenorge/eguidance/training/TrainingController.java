package no.karrierenorge.eguidance.training;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.eguidance.live.ConversationCookie;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Practising with a played seeker. */
@Controller
class TrainingController {
  private static final String DESK = "/arbeid/e-veiledning";
  private static final String PATH = DESK + "/opplaring";
  private static final Map<String, String> NOTICES = Map.of("full", "team.training.full", "borte", "team.notice.not-present");

  private final TrainingDesk desk;
  private final TrainingComposer composer;
  private final Counsellors counsellors;
  private final Duty duty;

  TrainingController(TrainingDesk desk, TrainingComposer composer, Counsellors counsellors, Duty duty) {
    this.desk = desk;
    this.composer = composer;
    this.counsellors = counsellors;
    this.duty = duty;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH)
  ModelAndView training(@RequestParam(defaultValue = "") String svar, ActingPerson acting, Here here) {
    counsellors.enter(acting);
    duty.areHere(List.of(acting.person()));
    return Html.page("eguidance/training/training", composer.page(NOTICES.get(svar), acting.person(), here));
  }

  /** @param spiller the word of a situation, or a colleague on duty */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH)
  ModelAndView begin(@RequestParam String spiller, ActingPerson acting, Here here) {
    counsellors.enter(acting);
    duty.areHere(List.of(acting.person()));
    Optional<Situation> situation = Situation.find(spiller);
    if (situation.isPresent()) return begun(desk.withScript(acting.person(), situation.get(), here.language()), here);
    PersonId player = ClientFrame.key(spiller).map(PersonId::new).filter(one -> !one.equals(acting.person())).orElseThrow(NotFound::new);
    if (duty.find(player).isEmpty()) return Html.seeOther(here, PATH + "?svar=borte");
    return begun(desk.withColleague(acting.person(), player, here.language()), here);
  }

  private static ModelAndView begun(Optional<ConversationId> conversation, Here here) {
    return Html.seeOther(here, conversation.map(id -> DESK + "/" + id).orElse(PATH + "?svar=full"));
  }

  /** Gives whoever plays the seeker the key to the seeker's side, on this device. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/{id}/rolle")
  ModelAndView play(@PathVariable String id, ActingPerson acting, Here here, HttpServletResponse response) {
    ConversationId conversation = ConversationId.find(id).orElseThrow(NotFound::new);
    String key = desk.keyFor(conversation, acting.person()).orElseThrow(NotFound::new);
    response.addHeader(HttpHeaders.SET_COOKIE, ConversationCookie.of(conversation, key).toString());
    return Html.seeOther(here, "/veiledning/chat/" + conversation);
  }
}
