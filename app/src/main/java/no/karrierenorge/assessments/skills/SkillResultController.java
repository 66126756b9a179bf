package no.karrierenorge.assessments.skills;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Item;
import no.karrierenorge.portfolio.ItemKind;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.NewItem;
import no.karrierenorge.portfolio.Portfolio;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the skills add up to: from the device, or as they were saved. */
@Controller
class SkillResultController {
  static final String RESULT = SkillController.PATH + "/resultat";
  static final String SAVING = SkillController.PATH + "/lagring";
  private static final String PAGE = "assessments/skills/result";

  private final KnownSkills known;
  private final Skills skills;
  private final Draft draft;
  private final SkillResultComposer composer;
  private final Portfolio portfolio;
  private final Keepings keepings;

  SkillResultController(KnownSkills known, Skills skills, Draft draft, SkillResultComposer composer, Portfolio portfolio, Keepings keepings) {
    this.known = known;
    this.skills = skills;
    this.draft = draft;
    this.composer = composer;
    this.portfolio = portfolio;
    this.keepings = keepings;
  }

  @OpenToAll
  @GetMapping(RESULT)
  ModelAndView result(Focus.Form focus, HttpServletRequest request, Holder holder, Here here) {
    Inventory inventory = draft.read(request);
    if (inventory.skills().isEmpty()) return Html.seeOther(here, inventory.isBegun() ? SkillController.SUGGESTIONS : SkillController.PATH);
    return Html.page(PAGE, composer.of(SkillResult.fresh(inventory, names(inventory), known.version()), focus.focus(), holder, here));
  }

  @OpenToAll
  @PostMapping(SAVING)
  String save(HttpServletRequest request, HttpServletResponse response, Holder holder, Here here) {
    Inventory inventory = draft.read(request);
    if (inventory.skills().isEmpty()) throw new Unprocessable();
    var item = NewItem.of(ItemKind.SKILLS, composer.headline(inventory.skills().size()), known.version(), SkillResult.saving(inventory, names(inventory)));
    return keepings.save(holder, item, response, here);
  }

  private SkillNames names(Inventory inventory) {
    return skills.named(inventory.skills().keySet());
  }

  @OpenToAll
  @GetMapping(SkillController.PATH + "/lagret/{id}")
  ModelAndView saved(@PathVariable String id, Focus.Form focus, Holder holder, Here here) {
    Item item = portfolio.find(holder, ItemKind.SKILLS, id).orElseThrow(NotFound::new);
    return Html.page(PAGE, composer.of(SkillResult.saved(item), focus.focus(), holder, here));
  }
}
