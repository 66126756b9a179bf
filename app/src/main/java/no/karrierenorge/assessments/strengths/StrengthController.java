package no.karrierenorge.assessments.strengths;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.karrierenorge.assessments.strengths.Reflection.Prompt;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing what to write about and what helps one learn. What is chosen goes back to the device it came from. */
@Controller
class StrengthController {
  static final String PATH = "/verktoy/styrker";
  static final String PROMPTS = PATH + "/velg";
  static final String CONDITIONS = PATH + "/laring";

  private final Reflection reflection;
  private final StrengthStepComposer composer;

  StrengthController(Reflections reflections, StrengthStepComposer composer) {
    this.reflection = reflections.current();
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("assessments/strengths/start", composer.start(here));
  }

  @OpenToAll
  @GetMapping(PROMPTS)
  ModelAndView prompts(HttpServletRequest request, Here here) {
    return Html.page("assessments/strengths/prompts", composer.prompts(chosen(request), here));
  }

  @OpenToAll
  @PostMapping(PROMPTS)
  ModelAndView choose(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, HttpServletResponse response, Here here) {
    List<String> ticked = sent.getOrDefault("om", List.of());
    keep(chosen(request).withPrompts(reflection.prompts().stream().map(Prompt::id).filter(ticked::contains).toList()), response);
    return Html.seeOther(here, CONDITIONS);
  }

  @OpenToAll
  @GetMapping(CONDITIONS)
  ModelAndView conditions(HttpServletRequest request, Here here) {
    return Html.page("assessments/strengths/conditions", composer.conditions(chosen(request), here));
  }

  @OpenToAll
  @PostMapping(CONDITIONS)
  ModelAndView answer(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, HttpServletResponse response, Here here) {
    keep(chosen(request).withConditions(sent, reflection), response);
    return Html.seeOther(here, "tilbake".equals(sent.getFirst("til")) ? PROMPTS : WritingController.WRITING);
  }

  private Chosen chosen(HttpServletRequest request) {
    return Chosen.find(request.getCookies(), reflection);
  }

  private void keep(Chosen chosen, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, chosen.onDevice(reflection).toString());
  }
}
