package no.karrierenorge.eguidance.training;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Counsellors' side of looking on: asking the seeker, and ending it. */
@Controller
class ObservationController {
  private static final String DESK = "/arbeid/e-veiledning";
  private static final String PATH = DESK + "/{id}/rad/observasjon";

  private final ObservationDesk desk;

  ObservationController(ObservationDesk desk) {
    this.desk = desk;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH)
  ModelAndView ask(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    if (!desk.ask(conversation(id), acting.person(), person(til))) throw new NotFound();
    return Html.seeOther(here, DESK + "/" + id + "/rad?svar=spurt");
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/slutt")
  ModelAndView end(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    if (!desk.end(conversation(id), acting.person(), person(til))) throw new NotFound();
    return Html.seeOther(here, person(til).equals(acting.person()) ? DESK : DESK + "/" + id + "/rad");
  }

  private static ConversationId conversation(String id) {
    return ConversationId.find(id).orElseThrow(NotFound::new);
  }

  private static PersonId person(String field) {
    return ClientFrame.key(field).map(PersonId::new).orElseThrow(NotFound::new);
  }
}
