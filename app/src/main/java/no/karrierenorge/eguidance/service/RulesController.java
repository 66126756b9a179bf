package no.karrierenorge.eguidance.service;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.service.view.RulesPage.Draft;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What holds for the whole service, and what it tells everybody. */
@Controller
class RulesController {
  private static final String PAGE = "eguidance/service/rules";
  private static final String PATH = "/arbeid/ledelse/regler";

  private final ServiceDesk desk;
  private final RulesComposer composer;
  private final Clock clock;

  RulesController(ServiceDesk desk, RulesComposer composer, Clock clock) {
    this.desk = desk;
    this.composer = composer;
    this.clock = clock;
  }

  /** @param lagret whether something has just been saved */
  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH)
  ModelAndView rules(@RequestParam(defaultValue = "nei") String lagret, Here here) {
    return Html.page(PAGE, composer.of(here, RulesComposer.Typed.nothing(lagret.equals("ja"))));
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH)
  ModelAndView set(RulesForm form, ActingPerson acting, Here here) {
    Optional<String> problem = form.problem();
    if (problem.isPresent()) return refused(here, new RulesComposer.Typed(problem.get(), false, form, Draft.EMPTY));
    desk.set(form.limits(), acting);
    return saved(here);
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/meldinger")
  ModelAndView announce(AnnouncementForm form, ActingPerson acting, Here here) {
    Optional<String> problem = form.problem(clock.instant());
    if (problem.isPresent()) return refused(here, new RulesComposer.Typed(problem.get(), false, null, form.draft()));
    desk.announce(form.announcement(), acting);
    return saved(here);
  }

  /** @param melding the announcement's id; anything else is nothing to remove */
  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/meldinger/sletting")
  ModelAndView withdraw(@RequestParam(defaultValue = "") String melding, ActingPerson acting, Here here) {
    if (melding.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) desk.withdraw(UUID.fromString(melding), acting);
    return saved(here);
  }

  private ModelAndView refused(Here here, RulesComposer.Typed typed) {
    return Html.page(PAGE, composer.of(here, typed), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView saved(Here here) {
    return Html.seeOther(here, PATH + "?lagret=ja");
  }
}
