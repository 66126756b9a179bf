package no.karrierenorge.eguidance.questions;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.eguidance.conversations.SendLimit;
import no.karrierenorge.eguidance.correspondence.QuestionDesk;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.eguidance.questions.FollowComposer.Unsent;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming back to a question: with its code, which travels in forms and never in an address, or logged in as its owner. */
@Controller
class FollowController {
  private static final String PAGE = "eguidance/questions/follow";

  private final FollowComposer composer;
  private final EnquiryAccess access;
  private final QuestionDesk desk;
  private final GuidanceDesk guidance;
  private final SendLimit limit;

  FollowController(FollowComposer composer, EnquiryAccess access, QuestionDesk desk, GuidanceDesk guidance, SendLimit limit) {
    this.composer = composer;
    this.access = access;
    this.desk = desk;
    this.guidance = guidance;
    this.limit = limit;
  }

  /** @param samtale a conversation of the reader, who is logged in */
  @OpenToAll
  @GetMapping(FollowComposer.PATH)
  ModelAndView follow(@RequestParam(required = false) @Nullable String samtale, Here here) {
    if (samtale == null) return Html.page(PAGE, composer.closed(null, here));
    return show(new FollowForm(null, samtale, null, null), Unsent.NOTHING, here);
  }

  /** @param kode the reference code; without one, {@code samtale} is a conversation of the reader */
  record FollowForm(@Nullable String kode, @Nullable String samtale, @Nullable String tekst, @Nullable String nokkel) {}

  @OpenToAll
  @PostMapping(FollowComposer.PATH)
  ModelAndView open(@ModelAttribute FollowForm form, Here here) {
    return show(form, Unsent.NOTHING, here);
  }

  @OpenToAll
  @PostMapping(FollowComposer.PATH + "/melding")
  ModelAndView askOn(@ModelAttribute FollowForm form, Here here) {
    Optional<Conversation> opened = find(form);
    if (opened.isEmpty()) return wrongCode(here);
    String text = Typed.clean(form.tekst());
    Optional<String> problem = Typed.problem(text);
    if (problem.isPresent()) return show(form, new Unsent(text, problem.get()), here);
    if (limit.isReached(opened.get().id())) return show(form, new Unsent(text, "enquiry.problem.fast"), here);
    UUID key = Typed.key(form.nokkel()).orElseThrow(Unprocessable::new);
    return switch (desk.askOn(opened.get().id(), key, text)) {
      case SayResult.Said said -> show(form, Unsent.NOTHING, here);
      case SayResult.Already already -> show(form, Unsent.NOTHING, here);
      case SayResult.Over over -> show(form, new Unsent(text, "enquiry.problem.over"), here);
      case SayResult.Full full -> show(form, new Unsent(text, "enquiry.problem.full"), here);
    };
  }

  @OpenToAll
  @PostMapping(FollowComposer.PATH + "/slutt")
  ModelAndView takeBack(@ModelAttribute FollowForm form, Here here) {
    Optional<Conversation> opened = find(form);
    if (opened.isEmpty()) return wrongCode(here);
    desk.takeBack(opened.get());
    return show(form, Unsent.NOTHING, here);
  }

  /** Somebody who is logged in and names a conversation has followed a link: what is not hers is not there. */
  private ModelAndView show(FollowForm form, Unsent unsent, Here here) {
    Optional<Conversation> opened = find(form);
    if (opened.isEmpty() && form.samtale() != null && !form.samtale().isEmpty()) throw new NotFound();
    if (opened.isEmpty()) return wrongCode(here);
    guidance.read(opened.get().id(), Author.SEEKER, opened.get().lastSeq());
    String code = ReferenceCode.find(Typed.clean(form.kode())).map(ReferenceCode::shown).orElse("");
    var page = composer.opened(opened.get(), code, unsent, here);
    return unsent.problemKey() == null ? Html.page(PAGE, page) : Html.page(PAGE, page, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Optional<Conversation> find(FollowForm form) {
    String code = Typed.clean(form.kode());
    return code.isEmpty() ? access.findOwn(Typed.clean(form.samtale())) : access.findByCode(code);
  }

  private ModelAndView wrongCode(Here here) {
    return Html.page(PAGE, composer.closed("enquiry.problem.code", here), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
