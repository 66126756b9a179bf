package no.karrierenorge.eguidance.enquiries;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.calls.CallingDesk;
import no.karrierenorge.eguidance.calls.Calls;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.Counsellors;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.places.Places;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Telephone calls of counsellors: the call itself is made on their telephone, its times are the platform's. */
@Controller
class TelephoneController {
  private final ConversationAccess access;
  private final CallingDesk desk;
  private final Counsellors counsellors;
  private final Places places;

  TelephoneController(ConversationAccess access, CallingDesk desk, Counsellors counsellors, Places places) {
    this.access = access;
    this.desk = desk;
    this.counsellors = counsellors;
    this.places = places;
  }

  /** @param utfall what came of the call, as {@link Calls.Outcome} */
  record CallForm(@Nullable String samtale, @Nullable String utfall) {}

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/anrop")
  ModelAndView begin(@ModelAttribute CallForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form, acting);
    desk.begin(conversation, acting.person());
    return to(conversation, here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/anrop/utfall")
  ModelAndView end(@ModelAttribute CallForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form, acting);
    Calls.Outcome outcome = Arrays.stream(Calls.Outcome.values())
        .filter(known -> known.name().equals(form.utfall()))
        .findFirst()
        .orElseThrow(Unprocessable::new);
    desk.end(conversation, outcome);
    return outcome == Calls.Outcome.REACHED ? to(conversation, here) : Html.seeOther(here, WorkComposer.PATH);
  }

  /** What a counsellor knows of somebody who calls in. */
  record IncomingForm(@Nullable String tema, @Nullable String fylke, @Nullable String sprak) {}

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/telefon")
  ModelAndView answer(@ModelAttribute IncomingForm form, ActingPerson acting, Here here) {
    counsellors.enter(acting);
    Topic topic = Topic.find(Typed.clean(form.tema())).orElse(null);
    String county = places.findCounty(Typed.clean(form.fylke())).map(found -> found.slug()).orElse(null);
    Language language = Language.COMPLETE.stream().filter(known -> known.tag().equals(form.sprak())).findFirst().orElse(Language.NB);
    var enquiry = new Enquiry(Channel.PHONE, language, topic, county, null, null, t("enquiry.phone.first"));
    return to(desk.answer(enquiry, acting.person()), here);
  }

  private static ModelAndView to(Conversation conversation, Here here) {
    return Html.seeOther(here, WorkComposer.PATH + "?samtale=" + conversation.id());
  }

  private Conversation open(CallForm form, ActingPerson acting) {
    ConversationId id = ConversationId.find(Typed.clean(form.samtale())).orElseThrow(Unprocessable::new);
    return access.open(id, acting).orElseThrow(NotFound::new);
  }
}
