package no.karrierenorge.eguidance.desk;

import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Conversations;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.wrapup.Registration;
import no.karrierenorge.eguidance.wrapup.RegistrationForm;
import no.karrierenorge.eguidance.wrapup.Registrations;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is written down after a conversation, or put off; with either the pause is over. */
@Controller
class WrapUpController {
  private final Registrations registrations;
  private final ConversationAccess access;
  private final DeskComposer composer;
  private final Duty duty;
  private final Places places;
  private final Conversations conversations;

  WrapUpController(Registrations registrations, ConversationAccess access, DeskComposer composer, Duty duty, Places places,
      Conversations conversations) {
    this.registrations = registrations;
    this.access = access;
    this.composer = composer;
    this.duty = duty;
    this.places = places;
    this.conversations = conversations;
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/{id}/registrering")
  ModelAndView register(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, ActingPerson acting, Here here) {
    Conversation over = over(id, acting);
    RegistrationForm form = RegistrationForm.of(sent);
    Optional<Registration> registration = form.registration().filter(this::isSomewhere);
    if (registration.isEmpty()) {
      var again = new DeskComposer.Shown(over, "", null, "desk.form.missing", form);
      return Html.page("eguidance/desk/desk", composer.of(again, acting.person(), here), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    registrations.save(over, acting.person(), registration.get());
    duty.hasWrittenDown(acting.person(), over.id());
    return Html.seeOther(here, DeskComposer.PATH + "?svar=lagret");
  }

  /** What is played is not registered: it is nobody's contact with the service. */
  private Conversation over(String id, ActingPerson acting) {
    return ConversationId.find(id)
        .flatMap(known -> access.open(known, acting))
        .filter(found -> found.isOver() && !conversations.isPlayed(found.id()))
        .orElseThrow(NotFound::new);
  }

  private boolean isSomewhere(Registration registration) {
    return registration.county() == null || places.findCounty(registration.county()).isPresent();
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(DeskComposer.PATH + "/utsettelse")
  ModelAndView later(ActingPerson acting, Here here) {
    duty.hasWrappedUp(acting.person());
    return Html.seeOther(here, DeskComposer.PATH);
  }
}
