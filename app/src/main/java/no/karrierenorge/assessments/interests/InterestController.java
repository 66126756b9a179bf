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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
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

  /** One page of questions, as its address names it. */
  record Sheet(String form, String page) {}

  @OpenToAll
  @GetMapping(PATH + "/{form:18|60}/{page}")
  ModelAndView ask(@ModelAttribute Sheet sheet, HttpServletRequest request, Here here) {
    Attempt attempt = attempt(sheet, request);
    return Html.page("assessments/interests/questions", composer.questions(attempt, page(attempt, sheet), here));
  }

  /** Whoever goes back takes along what she has answered on the page. */
  @OpenToAll
  @PostMapping(PATH + "/{form:18|60}/{page}")
  String answer(@ModelAttribute Sheet sheet, HttpServletRequest request, HttpServletResponse response, Here here) {
    Attempt before = attempt(sheet, request);
    QuestionComposer.Page asked = page(before, sheet);
    var attempt = new Attempt(before.form(), before.answers().with(asked.items(), answers(asked.items(), request)));
    response.addHeader(HttpHeaders.SET_COOKIE, attempt.onDevice(instruments.current()).toString());
    boolean isBack = "tilbake".equals(request.getParameter("til"));
    return "redirect:" + here.language().at(isBack ? asked.before() : asked.after());
  }

  private Attempt attempt(Sheet sheet, HttpServletRequest request) {
    Form asked = Form.find(sheet.form).orElseThrow(NotFound::new);
    return Attempt.find(request.getCookies(), instruments.current()).map(begun -> begun.in(asked)).orElse(Attempt.blank(asked));
  }

  private QuestionComposer.Page page(Attempt attempt, Sheet sheet) {
    return composer.page(attempt.form(), sheet.page).orElseThrow(NotFound::new);
  }

  /** What is none of the five answers counts as skipped. */
  private static Map<String, Integer> answers(List<Item> items, HttpServletRequest request) {
    var answers = new HashMap<String, Integer>();
    for (Item item : items) {
      String answer = request.getParameter(item.id());
      if (answer != null && answer.matches("[1-5]")) answers.put(item.id(), Integer.valueOf(answer));
    }
    return answers;
  }
}
