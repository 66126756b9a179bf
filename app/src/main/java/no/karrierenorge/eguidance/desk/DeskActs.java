package no.karrierenorge.eguidance.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.HandoverDesk;
import no.karrierenorge.eguidance.conversations.TransferResult;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a counsellor does with the queue and with her conversations, as forms: they work without script, and the script sends them too. */
@Controller
class DeskActs {
  private final GuidanceDesk desk;
  private final HandoverDesk handovers;
  private final OwnConversations own;
  private final Counsellors counsellors;
  private final Duty duty;

  DeskActs(GuidanceDesk desk, HandoverDesk handovers, OwnConversations own, Counsellors counsellors, Duty duty) {
    this.desk = desk;
    this.handovers = handovers;
    this.own = own;
    this.counsellors = counsellors;
    this.duty = duty;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/vakt")
  ModelAndView duty(@RequestParam(defaultValue = "false") boolean ledig, ActingPerson acting, Here here) {
    counsellors.enter(acting);
    duty.areHere(List.of(acting.person()));
    duty.available(acting.person(), ledig);
    return Html.seeOther(here, DeskComposer.PATH);
  }

  /** @param samtale the conversation she picks, or nothing for the next */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/tildeling")
  ModelAndView claim(@RequestParam(defaultValue = "") String samtale, ActingPerson acting, Here here) {
    counsellors.enter(acting);
    Optional<ConversationId> picked = ConversationId.find(samtale);
    ClaimResult result = picked.map(id -> desk.take(acting.person(), id)).orElseGet(() -> desk.takeNext(acting.person()));
    return switch (result) {
      case ClaimResult.Taken taken -> Html.seeOther(here, path(taken.conversation().id()));
      case ClaimResult.AlreadyTaken late -> Html.seeOther(here, DeskComposer.PATH + "?svar=opptatt");
      case ClaimResult.NobodyWaiting nobody -> Html.seeOther(here, DeskComposer.PATH + "?svar=tom");
      case ClaimResult.AtLimit limit -> Html.seeOther(here, DeskComposer.PATH + "?svar=full");
    };
  }

  private static String path(ConversationId id) {
    return DeskComposer.PATH + "/" + id;
  }

  /** @param nokkel the line's key, so that a form sent twice is one line */
  record LineForm(@Nullable String nokkel, @Nullable String tekst) {
    ClientFrame frame() {
      return ClientFrame.line(nokkel == null ? "" : nokkel, tekst == null ? "" : tekst);
    }
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/linje")
  ModelAndView say(@PathVariable String id, LineForm line, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    return switch (line.frame()) {
      case ClientFrame.Send send -> {
        desk.say(mine, acting.person(), send.key(), send.text());
        desk.read(mine, Author.COUNSELLOR, own.last(mine));
        yield Html.seeOther(here, path(mine));
      }
      default -> Html.seeOther(here, path(mine) + "?svar=ikke-sendt");
    };
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/slutt")
  ModelAndView end(@PathVariable String id, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    desk.end(mine, Author.COUNSELLOR);
    return Html.seeOther(here, path(mine));
  }

  /** @param til the colleague, or nothing for back to the queue */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/overforing")
  ModelAndView transfer(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    ConversationId mine = own.require(id, acting);
    TransferResult result = til.isEmpty() ? handovers.toQueue(mine, acting.person())
        : handovers.toColleague(mine, acting.person(), new PersonId(key(til)));
    return switch (result) {
      case DONE -> Html.seeOther(here, DeskComposer.PATH);
      case NOT_HERS -> Html.seeOther(here, DeskComposer.PATH + "?svar=borte");
      case NO_ROOM -> Html.seeOther(here, path(mine) + "?svar=ingen-plass");
    };
  }

  private static UUID key(String person) {
    return ClientFrame.key(person).orElseThrow(NotFound::new);
  }
}
