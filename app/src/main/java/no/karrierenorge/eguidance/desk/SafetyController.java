package no.karrierenorge.eguidance.desk;

import java.time.Duration;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Blocks;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When a conversation goes wrong: a warning, a block for a while, and the numbers to call when life is in danger. */
@Controller
class SafetyController {
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 500;

  private final GuidanceDesk desk;
  private final OwnConversations own;
  private final Blocks blocks;
  private final Alerts alerts;
  private final Audit audit;

  SafetyController(GuidanceDesk desk, OwnConversations own, Blocks blocks, Alerts alerts, Audit audit) {
    this.desk = desk;
    this.own = own;
    this.blocks = blocks;
    this.alerts = alerts;
    this.audit = audit;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/advarsel")
  ModelAndView warn(@PathVariable String id, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    desk.tell(mine, Happening.WARNED);
    return back(mine, "", here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/nodnumre")
  ModelAndView emergency(@PathVariable String id, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    desk.tell(mine, Happening.EMERGENCY);
    alerts.raise(mine, acting.person());
    return back(mine, "", here);
  }

  /** Ends the conversation and keeps the seeker from beginning another; {@code timer} is how many hours for. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/sperring")
  ModelAndView block(@PathVariable String id, @RequestParam(defaultValue = "") String grunn, @RequestParam(defaultValue = "24") String timer,
      ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    String reason = grunn.strip();
    if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) return back(mine, "?svar=grunn", here);
    blocks.add(mine, acting.person(), reason, Duration.ofHours(timer.equals("168") ? 168 : 24));
    audit.record(acting.actor(), "eguidance.block", "conversation " + mine);
    desk.end(mine, Author.COUNSELLOR);
    return back(mine, "?svar=sperret", here);
  }

  private static ModelAndView back(ConversationId id, String query, Here here) {
    return Html.seeOther(here, DeskComposer.PATH + "/" + id + query);
  }
}
