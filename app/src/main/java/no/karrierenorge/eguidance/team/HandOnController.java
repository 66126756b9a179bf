package no.karrierenorge.eguidance.team;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Showing a seeker on to a career centre. */
@Controller
class HandOnController {
  private final HandOnDesk desk;

  HandOnController(HandOnDesk desk) {
    this.desk = desk;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(BesideComposer.DESK + "/{id}/rad/senter")
  ModelAndView handOn(@PathVariable String id, @RequestParam(defaultValue = "") String senter, ActingPerson acting, Here here) {
    ConversationId conversation = ConversationId.find(id).orElseThrow(NotFound::new);
    if (!desk.handOn(conversation, acting.person(), senter)) throw new NotFound();
    return Html.seeOther(here, BesideComposer.DESK + "/" + id + "/rad?svar=vist");
  }
}
