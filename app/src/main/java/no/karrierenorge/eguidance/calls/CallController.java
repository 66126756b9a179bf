package no.karrierenorge.eguidance.calls;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.eguidance.correspondence.AskingSeeker;
import no.karrierenorge.eguidance.correspondence.Typed;
import no.karrierenorge.notices.PhoneNumber;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Wishing to be called, at an hour when we are open. */
@Controller
class CallController {
  private static final String PAGE = "eguidance/calls/callme";

  private final CallComposer composer;
  private final CallDesk desk;

  CallController(CallComposer composer, CallDesk desk) {
    this.composer = composer;
    this.desk = desk;
  }

  @OpenToAll
  @GetMapping(CallComposer.PATH)
  ModelAndView callMe(Here here) {
    return Html.page(PAGE, composer.of(CallForm.fresh(), Map.of(), here));
  }

  @OpenToAll
  @PostMapping(CallComposer.PATH)
  ModelAndView wish(@ModelAttribute CallForm form, Here here) {
    List<LocalDateTime> offered = composer.times();
    Map<String, String> problems = form.problems(offered);
    if (!problems.isEmpty()) return Html.page(PAGE, composer.of(form, problems, here), HttpStatus.UNPROCESSABLE_CONTENT);
    UUID key = Typed.key(form.nokkel()).orElseThrow(Unprocessable::new);
    LocalDateTime at = form.findTime(offered).orElseThrow();
    PhoneNumber number = form.findNumber().orElseThrow();
    ReferenceCode code = desk.wish(new CallDesk.Wish(key, enquiry(form, here), number, at));
    return Html.page("eguidance/correspondence/receipt", composer.receipt(at, number, code, here));
  }

  /** Her own words alone: that she wishes to be called, and when, each reader is told in her own language. */
  private static Enquiry enquiry(CallForm form, Here here) {
    Topic topic = Topic.find(Typed.clean(form.tema())).orElse(null);
    return new Enquiry(Channel.CALL_ME, here.language().orComplete(), topic, null, null, AskingSeeker.find().orElse(null), form.text());
  }
}
