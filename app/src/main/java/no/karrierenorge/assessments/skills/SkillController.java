package no.karrierenorge.assessments.skills;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gathering, step by step: what she has done, where she has worked, what she can, how well. Each step is a form of its own. */
@Controller
class SkillController {
  static final String PATH = "/verktoy/ferdigheter";
  static final String EXPERIENCES = PATH + "/erfaringer";
  static final String OCCUPATIONS = PATH + "/yrker";
  static final String SUGGESTIONS = PATH + "/forslag";
  static final String LEVELS = PATH + "/nivaa";
  private static final String BACK = "tilbake";

  private final KnownSkills known;
  private final Skills skills;
  private final Draft draft;
  private final SkillStepComposer composer;
  private final SuggestionComposer suggestions;

  SkillController(KnownSkills known, Skills skills, Draft draft, SkillStepComposer composer, SuggestionComposer suggestions) {
    this.known = known;
    this.skills = skills;
    this.draft = draft;
    this.composer = composer;
    this.suggestions = suggestions;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView start(Here here) {
    return Html.page("assessments/skills/start", composer.start(here));
  }

  @OpenToAll
  @GetMapping(EXPERIENCES)
  ModelAndView experiences(HttpServletRequest request, Here here) {
    return Html.page("assessments/skills/experiences", composer.experiences(draft.read(request), here));
  }

  @OpenToAll
  @PostMapping(EXPERIENCES)
  ModelAndView choose(@RequestParam(required = false) @Nullable List<String> erfaring, HttpServletRequest request, HttpServletResponse response,
      Here here) {
    List<String> chosen = known.experiences().stream().map(Experiences.Experience::id).filter(id -> erfaring != null && erfaring.contains(id)).toList();
    draft.keep(draft.read(request).withExperiences(chosen), response);
    return Html.seeOther(here, OCCUPATIONS);
  }

  @OpenToAll
  @GetMapping(OCCUPATIONS)
  ModelAndView occupations(@RequestParam(required = false) @Nullable String sok, HttpServletRequest request, Here here) {
    return Html.page("assessments/skills/occupations", composer.occupations(draft.read(request), Sought.of(sok), here));
  }

  @OpenToAll
  @PostMapping(OCCUPATIONS)
  ModelAndView add(@RequestParam(required = false) @Nullable String legg, @RequestParam(required = false) @Nullable String fjern,
      HttpServletRequest request, HttpServletResponse response) {
    Inventory inventory = draft.read(request);
    if (legg != null && known.uses().containsKey(legg)) inventory = inventory.withOccupation(legg);
    if (fjern != null) inventory = inventory.withoutOccupation(fjern);
    draft.keep(inventory, response);
    return Html.seeOther(Text.language(), OCCUPATIONS);
  }

  @OpenToAll
  @GetMapping(SUGGESTIONS)
  ModelAndView suggestions(Browsing.Form browsing, HttpServletRequest request, Here here) {
    return Html.page("assessments/skills/suggestions", suggestions.of(draft.read(request), browsing.browsing(), here));
  }

  @OpenToAll
  @PostMapping(SUGGESTIONS)
  ModelAndView tick(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, HttpServletResponse response, Here here) {
    Set<String> shown = skills.named(sent.getOrDefault("vist", List.of())).ids();
    List<String> ticked = sent.getOrDefault("kan", List.of()).stream().filter(shown::contains).toList();
    Inventory inventory = draft.read(request).choosing(shown, ticked);
    draft.keep(inventory, response);
    if (!inventory.skills().keySet().containsAll(ticked)) return Html.seeOther(here, SUGGESTIONS + "?fullt");
    return Html.seeOther(here, Browsing.after(sent, inventory));
  }

  @OpenToAll
  @GetMapping(LEVELS)
  ModelAndView levels(HttpServletRequest request, Here here) {
    Inventory inventory = draft.read(request);
    if (inventory.skills().isEmpty()) return Html.seeOther(here, SUGGESTIONS);
    return Html.page("assessments/skills/levels", composer.levels(inventory, here));
  }

  @OpenToAll
  @PostMapping(LEVELS)
  ModelAndView rate(@RequestParam Map<String, String> sent, HttpServletRequest request, HttpServletResponse response, Here here) {
    Inventory before = draft.read(request);
    var said = new HashMap<String, Level>();
    before.skills().keySet().forEach(id -> said.put(id, Level.of(sent.getOrDefault(id, ""))));
    Inventory rated = before.rated(said);
    String gone = sent.get("fjern");
    draft.keep(gone == null ? rated : rated.without(gone), response);
    if (gone != null) return Html.seeOther(here, LEVELS);
    return Html.seeOther(here, BACK.equals(sent.get("til")) ? SUGGESTIONS : SkillResultController.RESULT);
  }
}
