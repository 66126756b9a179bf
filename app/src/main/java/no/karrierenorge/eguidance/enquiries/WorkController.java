package no.karrierenorge.eguidance.enquiries;

import java.util.Arrays;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.ClaimResult;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationAccess;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The counsellors' page of written questions: a list, and beside it the one that is being answered. */
@Controller
class WorkController {
  private static final String PAGE = "eguidance/enquiries/work";

  private final WorkComposer composer;
  private final ConversationAccess access;
  private final AnsweringDesk desk;

  WorkController(WorkComposer composer, ConversationAccess access, AnsweringDesk desk) {
    this.composer = composer;
    this.access = access;
    this.desk = desk;
  }

  /** @param samtale the conversation to open */
  @ForRoles(Role.E_COUNSELLOR)
  @GetMapping(WorkComposer.PATH)
  ModelAndView enquiries(@RequestParam(required = false) @Nullable String samtale, ActingPerson acting, Here here) {
    Conversation opened = samtale == null ? null : open(samtale, acting);
    return Html.page(PAGE, composer.of(opened, null, acting, here));
  }

  /**
   * @param handling what to do with the text: {@code send}, or keep it as a draft
   * @param kanal a channel to go on in
   * @param sprak the language the conversation is in
   */
  record WorkForm(@Nullable String samtale, @Nullable String tekst, @Nullable String nokkel, @Nullable String handling, @Nullable String kanal,
      @Nullable String sprak) {}

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/eier")
  ModelAndView take(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    ConversationId id = ConversationId.find(Typed.clean(form.samtale())).orElseThrow(Unprocessable::new);
    return switch (desk.take(acting, id)) {
      case ClaimResult.Taken taken -> Html.seeOther(here, WorkComposer.PATH + "?samtale=" + id);
      case ClaimResult.AtLimit atLimit -> refused("enquiry.problem.limit", acting, here);
      case ClaimResult.AlreadyTaken already -> refused("enquiry.problem.taken", acting, here);
      case ClaimResult.NobodyWaiting nobody -> refused("enquiry.problem.taken", acting, here);
    };
  }

  private ModelAndView refused(String problemKey, ActingPerson acting, Here here) {
    return Html.page(PAGE, composer.of(null, problemKey, acting, here), HttpStatus.CONFLICT);
  }

  /** What was written is kept first, so that nothing is lost when it cannot be sent. */
  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/svar")
  ModelAndView answer(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form.samtale(), acting);
    String text = Typed.clean(form.tekst());
    desk.keepDraft(conversation, text);
    if (!"send".equals(form.handling())) return back(conversation, here);
    String problem = Typed.problem(text).orElse(null);
    if (problem != null) return unsent(conversation, problem, acting, here);
    UUID key = Typed.key(form.nokkel()).orElseThrow(Unprocessable::new);
    return switch (desk.send(conversation, acting.person(), key, text)) {
      case SayResult.Said said -> back(conversation, here);
      case SayResult.Already already -> back(conversation, here);
      case SayResult.Over over -> unsent(conversation, "enquiry.problem.over", acting, here);
      case SayResult.Full full -> unsent(conversation, "enquiry.problem.full", acting, here);
    };
  }

  private ModelAndView unsent(Conversation conversation, String problemKey, ActingPerson acting, Here here) {
    return Html.page(PAGE, composer.of(conversation, problemKey, acting, here), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/retur")
  ModelAndView giveBack(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    desk.giveBack(open(form.samtale(), acting));
    return Html.seeOther(here, WorkComposer.PATH);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/slutt")
  ModelAndView end(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form.samtale(), acting);
    desk.end(conversation);
    return back(conversation, here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/kanal")
  ModelAndView change(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form.samtale(), acting);
    Channel channel = composer.channels(conversation).stream()
        .filter(possible -> possible.name().equals(form.kanal()))
        .findFirst()
        .orElseThrow(Unprocessable::new);
    desk.change(conversation, acting.person(), channel);
    return back(conversation, here);
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(WorkComposer.PATH + "/sprak")
  ModelAndView speak(@ModelAttribute WorkForm form, ActingPerson acting, Here here) {
    Conversation conversation = open(form.samtale(), acting);
    Language language = Arrays.stream(Language.values()).filter(known -> known.tag().equals(form.sprak())).findFirst().orElseThrow(Unprocessable::new);
    desk.speak(conversation, acting.person(), language);
    return back(conversation, here);
  }

  private static ModelAndView back(Conversation conversation, Here here) {
    return Html.seeOther(here, WorkComposer.PATH + "?samtale=" + conversation.id());
  }

  private Conversation open(@Nullable String id, ActingPerson acting) {
    ConversationId named = ConversationId.find(Typed.clean(id)).orElseThrow(Unprocessable::new);
    return access.open(named, acting).orElseThrow(NotFound::new);
  }
}
