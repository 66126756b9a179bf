package no.karrierenorge.eguidance.gaps;

import static no.karrierenorge.platform.language.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.gaps.view.GapsPage;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.language.Dates;
import no.karrierenorge.platform.page.Crumb;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.time.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Missing content: counsellors report it, editors and the manager settle it. */
@Controller
class GapController {
  private static final String DESK = "/arbeid/e-veiledning";
  private static final String PATH = DESK + "/mangler";
  private static final String TEMPLATE = "eguidance/gaps/gaps";

  private final ContentGaps gaps;

  GapController(ContentGaps gaps) {
    this.gaps = gaps;
  }

  /** @param form {@code side} and {@code sitat} may come with the link from the desk */
  @ForRoles({Role.E_COUNSELLOR, Role.SERVICE_MANAGER, Role.EDITOR})
  @GetMapping(PATH)
  ModelAndView all(@ModelAttribute GapForm form, ActingPerson acting, Here here) {
    return Html.page(TEMPLATE, page(form, null, acting, here));
  }

  @ForRoles(Role.E_COUNSELLOR)
  @PostMapping(PATH)
  ModelAndView report(@ModelAttribute GapForm form, ActingPerson acting, Here here) {
    Optional<String> problem = form.problemKey();
    if (problem.isPresent()) return Html.page(TEMPLATE, page(form, problem.get(), acting, here), HttpStatus.UNPROCESSABLE_CONTENT);
    gaps.report(form, acting.person());
    return Html.seeOther(here, PATH);
  }

  @ForRoles({Role.SERVICE_MANAGER, Role.EDITOR})
  @PostMapping(PATH + "/{id}/ferdig")
  ModelAndView settle(@PathVariable String id, Here here) {
    UUID gap = ClientFrame.key(id).orElseThrow(NotFound::new);
    gaps.settle(gap);
    return Html.seeOther(here, PATH);
  }

  private GapsPage page(GapForm form, @Nullable String problemKey, ActingPerson acting, Here here) {
    boolean mayReport = acting.hat() != null && acting.hat().role() == Role.E_COUNSELLOR;
    List<GapsPage.Gap> open = gaps.open().stream()
        .map(gap -> new GapsPage.Gap(gap.gap().toString(), gap.page(), gap.quote(), gap.missing(),
            Dates.of(gap.at().atZone(Oslo.ZONE).toLocalDate())))
        .toList();
    return new GapsPage(here.frame(t("team.gaps"), t("team.gaps.description")).at(new Crumb(t("team.desk"), DESK)).personal(), here.csrf().get(),
        mayReport, open, new GapsPage.Form(form.page(), form.quote(), form.missing(), problemKey));
  }
}
