package no.karrierenorge.assessments.interests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.assessments.interests.Instrument.Item;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking, page by page or all at once. Each page is a form of its own; what it sends goes back to the device it came from. */
@Controller
class InterestController {
  static final String PATH = "/verktoy/interesser";

  /** The word for a page with all activities. */
  static final String ALL = "alle";

  private final Instruments instruments;
  private final QuestionComposer composer;

  InterestController(Instruments instruments, QuestionComposer composer) {
    this.instruments = instruments;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("assessments/interests/start", composer.start(here));
  }

  @OpenToAll
  @GetMapping(PATH + "/{form:18|60}/{page}")
  ModelAndView ask(@PathVariable String form, @PathVariable String page, HttpServletRequest request, Here here) {
    Attempt attempt = attempt(form, request);
    return Html.page("assessments/interests/questions", composer.questions(attempt, composer.page(attempt.form(), page).orElseThrow(NotFound::new), here));
  }

  /** @param til {@code tilbake} when she goes back: what she has answered on the page comes along */
  @OpenToAll
  @PostMapping(PATH + "/{form:18|60}/{page}")
  String answer(@PathVariable String form, @PathVariable String page, @RequestParam Map<String, String> sent, HttpServletRequest request,
      HttpServletResponse response, Here here) {
    Attempt before = attempt(form, request);
    QuestionComposer.Page asked = composer.page(before.form(), page).orElseThrow(NotFound::new);
    var attempt = new Attempt(before.form(), before.answers().with(asked.items(), answers(asked.items(), sent)));
    response.addHeader(HttpHeaders.SET_COOKIE, attempt.onDevice(instruments.current()).toString());
    boolean isBack = "tilbake".equals(sent.get("til"));
    return "redirect:" + here.language().at(isBack ? asked.before() : asked.after());
  }

  private Attempt attempt(String form, HttpServletRequest request) {
    Form asked = Form.find(form).orElseThrow(NotFound::new);
    return Attempt.find(request.getCookies(), instruments.current()).map(begun -> begun.in(asked)).orElse(Attempt.blank(asked));
  }

  /** What is none of the five answers counts as skipped. */
  private static Map<String, Integer> answers(List<Item> items, Map<String, String> sent) {
    var answers = new HashMap<String, Integer>();
    for (Item item : items) {
      String answer = sent.get(item.id());
      if (answer != null && answer.matches("[1-5]")) answers.put(item.id(), Integer.valueOf(answer));
    }
    return answers;
  }
}
