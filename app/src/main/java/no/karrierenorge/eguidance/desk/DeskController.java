package no.karrierenorge.eguidance.desk;

import java.util.List;
import java.util.Map;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The counsellors' one screen, and the parts of it that its script asks for anew. Whoever opens it is on duty. */
@Controller
class DeskController {
  private static final String PAGE = "eguidance/desk/desk";

  /** What came of an act, by the word in the address. */
  private static final Map<String, String> NOTICES = Map.of("opptatt", "desk.notice.already-taken", "tom", "desk.notice.nobody-waiting",
      "full", "desk.notice.at-limit", "ingen-plass", "desk.notice.no-room", "borte", "desk.notice.not-yours", "sperret", "desk.notice.blocked",
      "lagret", "desk.notice.saved", "grunn", "desk.notice.reason", "ikke-sendt", "desk.notice.not-sent");

  private final DeskComposer composer;
  private final ConversationAccess access;
  private final Counsellors counsellors;
  private final Duty duty;

  DeskController(DeskComposer composer, ConversationAccess access, Counsellors counsellors, Duty duty) {
    this.composer = composer;
    this.access = access;
    this.counsellors = counsellors;
    this.duty = duty;
  }

  /**
   * @param q what is looked for on the site
   * @param svar the word of what came of her last act
   */
  record DeskQuery(@Nullable String q, @Nullable String svar) {
    DeskComposer.Shown beside(@Nullable Conversation open) {
      return DeskComposer.Shown.of(open, q == null ? "" : q, svar == null ? null : NOTICES.get(svar));
    }
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(DeskComposer.PATH)
  ModelAndView desk(DeskQuery query, ActingPerson acting, Here here) {
    return page(query.beside(null), acting, here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(DeskComposer.PATH + "/{id}")
  ModelAndView conversation(@PathVariable String id, DeskQuery query, ActingPerson acting, Here here) {
    Conversation open = ConversationId.find(id).flatMap(known -> access.open(known, acting)).orElseThrow(NotFound::new);
    return page(query.beside(open), acting, here);
  }

  private ModelAndView page(DeskComposer.Shown shown, ActingPerson acting, Here here) {
    isHere(acting);
    return Html.page(PAGE, composer.of(shown, acting.person(), here));
  }

  private void isHere(ActingPerson acting) {
    counsellors.enter(acting);
    duty.areHere(List.of(acting.person()));
  }
}
