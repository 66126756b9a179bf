package no.karrierenorge.eguidance.team;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import no.karrierenorge.eguidance.backroom.TeamParts;
import no.karrierenorge.eguidance.conversations.Participants;
import no.karrierenorge.eguidance.team.view.AskedList;
import no.karrierenorge.eguidance.team.view.AskedPage;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The conversations of colleagues in which somebody takes part: a list that opens nothing by itself. */
@Controller
class AskedController {
  private static final String PATH = BesideComposer.DESK + "/rad";

  private final Participants participants;
  private final TeamParts parts;

  AskedController(Participants participants, TeamParts parts) {
    this.participants = participants;
    this.parts = parts;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH)
  ModelAndView page(ActingPerson acting, Here here) {
    var frame = here.frame(t("team.asked"), t("team.asked.description")).at(new Crumb(t("team.desk"), BesideComposer.DESK)).personal();
    return Html.page("eguidance/team/askedpage", new AskedPage(frame, list(acting.person(), here)));
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH + "/liste")
  ResponseEntity<String> list(ActingPerson acting, Here here) {
    return parts.of("eguidance/team/asked", list(acting.person(), here), here);
  }

  private AskedList list(PersonId person, Here here) {
    List<AskedList.Asked> all = participants.openOf(person).stream()
        .map(one -> new AskedList.Asked(one.conversation().toString(), one.topic() == null ? t("team.conversation") : t(one.topic().key()),
            one.answeredBy(), one.part().key()))
        .toList();
    return new AskedList(here.language().orComplete().at(BesideComposer.DESK), all);
  }
}
