package no.karrierenorge.eguidance.seekers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.GuidanceDesk;
import no.karrierenorge.eguidance.conversations.SayResult;
import no.karrierenorge.eguidance.conversations.SendLimit;
import no.karrierenorge.eguidance.seekers.view.Talk;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The conversation without script: lines are sent by a form, and read in a frame that is loaded anew without disturbing what is typed. */
@Controller
class LinesController {
  private static final String REFRESH = "10";

  private final ChatComposer composer;
  private final GuidanceDesk desk;
  private final SendLimit limit;

  LinesController(ChatComposer composer, GuidanceDesk desk, SendLimit limit) {
    this.composer = composer;
    this.desk = desk;
    this.limit = limit;
  }

  /**
   * How the frame was asked for.
   *
   * @param side the state of the page around the frame
   * @param oppdater present while the person wants the frame to load itself anew
   */
  record Frame(@Nullable String side, @Nullable String oppdater) {}

  @OpenToAll
  @GetMapping("/veiledning/chat/{id}/meldinger")
  ModelAndView lines(OwnConversation own, @ModelAttribute Frame frame, Here here, HttpServletResponse response) {
    boolean refreshing = frame.oppdater() != null && !own.conversation().isOver();
    if (refreshing) response.setHeader("Refresh", REFRESH);
    return Html.page("eguidance/seekers/lines", composer.lines(own, here, refreshing, frame.side()));
  }

  @OpenToAll
  @PostMapping("/veiledning/chat/{id}/meldinger")
  ModelAndView say(OwnConversation own, @ModelAttribute LineForm form, Here here) {
    var written = new Written(form.text());
    Optional<String> problem = written.problem();
    if (problem.isPresent()) return again(own, form, problem.get(), here);
    if (limit.isReached(own.id())) return again(own, form, "chat.problem.fast", here);
    return switch (desk.say(own.id(), null, form.lineKey(), written.clean())) {
      case SayResult.Said said -> Html.seeOther(here, own.path());
      case SayResult.Already already -> Html.seeOther(here, own.path());
      case SayResult.Over over -> Html.seeOther(here, own.path());
      case SayResult.Full full -> again(own, form, "chat.problem.lines", here);
    };
  }

  /** The page once more with what was written in the field. */
  private ModelAndView again(OwnConversation own, LineForm form, String problemKey, Here here) {
    var draft = new Talk.Draft(form.lineKey().toString(), form.text() == null ? "" : form.text(), problemKey);
    return switch (own.conversation().state()) {
      case WAITING -> Html.page("eguidance/seekers/waiting", composer.waiting(own, here, draft), HttpStatus.UNPROCESSABLE_CONTENT);
      case ACTIVE -> Html.page("eguidance/seekers/talk", composer.talk(own, here, draft), HttpStatus.UNPROCESSABLE_CONTENT);
      case ENDED -> Html.seeOther(here, own.path());
    };
  }
}
