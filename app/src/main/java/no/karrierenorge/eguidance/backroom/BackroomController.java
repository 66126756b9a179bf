package no.karrierenorge.eguidance.backroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The counsellors' one room by forms, and its lines for pages that stand open. Whoever opens it is on duty. */
@Controller
class BackroomController {
  private static final String TEMPLATE = "eguidance/backroom/backroom";

  private final BackroomComposer composer;
  private final BackroomDesk desk;
  private final Roll roll;
  private final Counsellors counsellors;
  private final Duty duty;
  private final TeamParts parts;

  BackroomController(BackroomComposer composer, BackroomDesk desk, Roll roll, Counsellors counsellors, Duty duty, TeamParts parts) {
    this.composer = composer;
    this.desk = desk;
    this.roll = roll;
    this.counsellors = counsellors;
    this.duty = duty;
    this.parts = parts;
  }

  /** @param svar the line that is to be answered, or nothing; {@code tekst} what the desk's field held, without script */
  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(BackroomComposer.PATH)
  ModelAndView backroom(@RequestParam(required = false) @Nullable Integer svar, @RequestParam(defaultValue = "") String tekst, ActingPerson acting,
      Here here) {
    isHere(acting);
    return Html.page(TEMPLATE, composer.page(BackroomComposer.Draft.empty(svar, WrittenLine.clean(tekst)), acting, here));
  }

  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(BackroomComposer.PATH + "/linjer")
  ResponseEntity<String> lines(ActingPerson acting, Here here) {
    isHere(acting);
    return parts.of("eguidance/backroom/lines", composer.lines(acting.person(), here), here);
  }

  /**
   * A line as a form sends it.
   *
   * @param nokkel its key, so that a form sent twice is one line
   * @param svar the line it answers, {@code samtale} the conversation it points to, or nothing
   */
  record LineForm(@Nullable String nokkel, @Nullable String tekst, @Nullable Integer svar, @Nullable String samtale) {
    /** A form without a key is a line of its own each time. */
    UUID key() {
      return ClientFrame.key(nokkel == null ? "" : nokkel).orElseGet(UUID::randomUUID);
    }

    String text() {
      return WrittenLine.clean(tekst == null ? "" : tekst);
    }

    BackroomLine.Draft draft(ActingPerson acting) {
      return new BackroomLine.Draft(key(), acting.person(), svar, ConversationId.find(samtale == null ? "" : samtale).orElse(null), List.of(), text());
    }
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(BackroomComposer.PATH)
  ModelAndView say(@ModelAttribute LineForm form, ActingPerson acting, Here here) {
    isHere(acting);
    Optional<String> problem = WrittenLine.problem(form.text(), BackroomDesk.LONGEST);
    if (problem.isPresent()) return again(form, problem.get(), acting, here);
    BackroomLine said = desk.say(form.draft(acting)).orElseThrow(NotFound::new);
    return Html.seeOther(here, BackroomComposer.PATH + "#linje-" + said.seq());
  }

  private ModelAndView again(LineForm form, String problem, ActingPerson acting, Here here) {
    var draft = new BackroomComposer.Draft(form.key(), form.svar(), form.text(), "team.problem." + problem);
    return Html.page(TEMPLATE, composer.page(draft, acting, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Where she works beside e-guidance: so colleagues find who knows a sector. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(BackroomComposer.PATH + "/meg")
  ModelAndView self(@RequestParam(defaultValue = "") String sektor, ActingPerson acting, Here here) {
    isHere(acting);
    roll.sector(acting.person(), Sector.find(sektor).orElse(null));
    return Html.seeOther(here, BackroomComposer.PATH);
  }

  private void isHere(ActingPerson acting) {
    counsellors.enter(acting);
    duty.areHere(List.of(acting.person()));
  }
}
