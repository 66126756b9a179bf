package no.karrierenorge.eguidance.safety;

import java.time.Duration;
import java.util.Optional;
import no.karrierenorge.audit.Audit;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Blocks;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.Happening;
import no.karrierenorge.eguidance.desk.OwnConversations;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** When a conversation goes wrong: a warning, a block for a while, and the numbers to call when life is in danger. */
@Controller
class SafetyController {
  private static final String DESK = "/arbeid/e-veiledning";
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
  @PostMapping(DESK + "/{id}/advarsel")
  ModelAndView warn(@PathVariable String id, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    desk.tell(mine, Happening.WARNED);
    return back(mine, "", here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DESK + "/{id}/nodnumre")
  ModelAndView emergency(@PathVariable String id, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    desk.tell(mine, Happening.EMERGENCY);
    alerts.raise(mine, acting.person());
    return back(mine, "", here);
  }

  /** @param timer for how many hours */
  record BlockForm(@Nullable String grunn, @Nullable String timer) {
    Optional<String> reason() {
      return Optional.ofNullable(grunn).map(String::strip)
          .filter(reason -> reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON);
    }

    Duration time() {
      return "168".equals(timer) ? Duration.ofDays(7) : Duration.ofDays(1);
    }
  }

  /** Ends the conversation and keeps the seeker from beginning another for a while. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DESK + "/{id}/sperring")
  ModelAndView block(@PathVariable String id, BlockForm form, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    if (form.reason().isEmpty()) return back(mine, "?svar=grunn", here);
    blocks.add(mine, acting.person(), form.reason().get(), form.time());
    audit.record(acting.actor(), "eguidance.block", "conversation " + mine);
    desk.end(mine, Author.COUNSELLOR);
    return back(mine, "?svar=sperret", here);
  }

  private static ModelAndView back(ConversationId id, String query, Here here) {
    return Html.seeOther(here, DESK + "/" + id + query);
  }
}
