package no.karrierenorge.eguidance.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.meetings.view.MeetingsPage.Fresh;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A counsellor's meetings: opened here, invited to, ended. A link is in the answer that made it and nowhere else. */
@Controller
class MeetingDeskController {
  private final MeetingsComposer composer;
  private final MeetingDesk desk;
  private final MeetingInvitation invitation;
  private final MeetingAccess access;
  private final ConversationAccess conversations;
  private final Clock clock;

  MeetingDeskController(MeetingsComposer composer, MeetingDesk desk, MeetingInvitation invitation, MeetingAccess access,
      ConversationAccess conversations, Clock clock) {
    this.composer = composer;
    this.desk = desk;
    this.invitation = invitation;
    this.access = access;
    this.conversations = conversations;
    this.clock = clock;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping("/arbeid/e-veiledning/moter")
  ModelAndView meetings(ActingPerson acting, Here here) {
    return Html.page("eguidance/meetings/list", composer.of(here, acting.person(), null, null));
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping("/arbeid/e-veiledning/moter")
  ModelAndView open(@ModelAttribute MeetingForm form, ActingPerson acting, Here here) {
    Optional<Instant> startsAt = form.isNow() ? Optional.of(clock.instant()) : form.startsAt(clock);
    if (startsAt.isEmpty()) {
      return Html.page("eguidance/meetings/list", composer.of(here, acting.person(), null, "meeting.problem.time"),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Fresh fresh = invitation.open(acting, conversation(form, acting), startsAt.get(), form.says());
    return Html.page("eguidance/meetings/list", composer.of(here, acting.person(), fresh, null), HttpStatus.CREATED);
  }

  private @Nullable Conversation conversation(MeetingForm form, ActingPerson acting) {
    if (form.isAlone()) return null;
    return ConversationId.find(String.valueOf(form.samtale())).flatMap(id -> conversations.open(id, acting)).orElseThrow(NotFound::new);
  }

  /** A new link for the seeker, or one for a third. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping("/arbeid/e-veiledning/moter/{id}/lenke")
  ModelAndView invite(@PathVariable String id, @RequestParam(defaultValue = "") String part, ActingPerson acting, Here here) {
    Meeting meeting = own(id, acting);
    Part guest = Part.find(part).filter(one -> one != Part.COUNSELLOR).orElseThrow(NotFound::new);
    return Html.page("eguidance/meetings/list", composer.of(here, acting.person(), invitation.renew(meeting, guest), null), HttpStatus.CREATED);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping("/arbeid/e-veiledning/moter/{id}/slutt")
  ModelAndView end(@PathVariable String id, ActingPerson acting, Here here) {
    desk.end(own(id, acting));
    return Html.seeOther(here, "/arbeid/e-veiledning/moter");
  }

  private Meeting own(String id, ActingPerson acting) {
    return MeetingId.find(id).flatMap(meeting -> access.open(meeting, acting)).filter(meeting -> !meeting.isOver()).orElseThrow(NotFound::new);
  }
}
