package no.karrierenorge.eguidance.team;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.backroom.TeamParts;
import no.karrierenorge.eguidance.backroom.WrittenLine;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What goes on behind a conversation, by forms: advice, an open invitation, the warm transfer. */
@Controller
class BesideController {
  private static final String PATH = BesideComposer.DESK + "/{id}/rad";

  private final ConversationAccess access;
  private final BesideComposer composer;
  private final ConsultDesk desk;
  private final TeamParts parts;

  BesideController(ConversationAccess access, BesideComposer composer, ConsultDesk desk, TeamParts parts) {
    this.access = access;
    this.composer = composer;
    this.desk = desk;
    this.parts = parts;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH)
  ModelAndView beside(@PathVariable String id, @ModelAttribute AskedFor asked, ActingPerson acting, Here here) {
    return Html.page("eguidance/team/beside", composer.page(opened(id, acting), asked, acting.person(), here));
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(PATH + "/notater")
  ResponseEntity<String> notes(@PathVariable String id, ActingPerson acting, Here here) {
    return parts.of("eguidance/team/advice", composer.advice(opened(id, acting), acting.person()), here);
  }

  private Conversation opened(String id, ActingPerson acting) {
    return ConversationId.find(id).flatMap(known -> access.open(known, acting)).orElseThrow(NotFound::new);
  }

  /** @param til whom she asks, or nothing to say something to those who take part */
  record NoteForm(@Nullable String til, @Nullable String nokkel, @Nullable String tekst) {
    ConsultNotes.Draft draft(ConversationId id, ActingPerson acting) {
      return new ConsultNotes.Draft(id, acting.person(), person(nokkel).value(), WrittenLine.clean(tekst == null ? "" : tekst));
    }
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH)
  ModelAndView say(@PathVariable String id, @ModelAttribute NoteForm form, ActingPerson acting, Here here) {
    ConsultNotes.Draft draft = form.draft(known(id), acting);
    Optional<String> problem = WrittenLine.problem(draft.text(), ConsultDesk.LONGEST);
    if (problem.isPresent()) return back(id, problem.get(), here);
    ConsultResult result = form.til() == null || form.til().isEmpty() ? desk.say(draft) : desk.ask(draft, person(form.til()));
    return switch (result) {
      case DONE -> back(id, "sendt", here);
      case NOT_HERS -> throw new NotFound();
      case NOT_PRESENT -> back(id, result.word(), here);
    };
  }

  /** Ends a consulted colleague's part. Whoever ended her own part is let out of the page with it. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/slutt")
  ModelAndView end(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    if (!desk.end(known(id), acting.person(), person(til))) throw new NotFound();
    return afterLeaving(id, person(til), acting, here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/invitasjon")
  ModelAndView invite(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    return switch (desk.invite(known(id), acting.person(), person(til))) {
      case DONE -> back(id, "", here);
      case NOT_HERS -> throw new NotFound();
      case NOT_PRESENT -> back(id, ConsultResult.NOT_PRESENT.word(), here);
    };
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/invitasjon/slutt")
  ModelAndView showOut(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    if (!desk.showOut(known(id), acting.person(), person(til))) throw new NotFound();
    return afterLeaving(id, person(til), acting, here);
  }

  private static ModelAndView afterLeaving(String id, PersonId who, ActingPerson acting, Here here) {
    return who.equals(acting.person()) ? Html.seeOther(here, BesideComposer.DESK) : back(id, "", here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH + "/overtakelse")
  ModelAndView handOver(@PathVariable String id, @RequestParam(defaultValue = "") String til, ActingPerson acting, Here here) {
    TransferResult result = desk.handOver(known(id), acting.person(), person(til));
    return switch (result) {
      case DONE -> Html.seeOther(here, BesideComposer.DESK);
      case NOT_HERS -> throw new NotFound();
      case NO_ROOM -> back(id, "no-room", here);
    };
  }

  private static ConversationId known(String id) {
    return ConversationId.find(id).orElseThrow(NotFound::new);
  }

  private static PersonId person(@Nullable String field) {
    return ClientFrame.key(field == null ? "" : field).map(PersonId::new).orElseThrow(NotFound::new);
  }

  private static ModelAndView back(String id, String answer, Here here) {
    return Html.seeOther(here, BesideComposer.DESK + "/" + id + "/rad" + (answer.isEmpty() ? "" : "?svar=" + answer));
  }
}
