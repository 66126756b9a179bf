package no.karrierenorge.eguidance.service;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who answer: what they know, and how much they may have at once. */
@Controller
class CounsellorController {
  private static final String PAGE = "eguidance/service/counsellors";
  private static final String PATH = "/arbeid/ledelse/veiledere";

  private final ServiceDesk desk;
  private final CounsellorComposer composer;

  CounsellorController(ServiceDesk desk, CounsellorComposer composer) {
    this.desk = desk;
    this.composer = composer;
  }

  /** @param fields {@code veileder}: whose entry is open; {@code lagret} after it was saved */
  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH)
  ModelAndView counsellors(@RequestParam MultiValueMap<String, String> fields, Here here) {
    Optional<UUID> person = new CounsellorForm(fields).person();
    if (person.isEmpty() && fields.containsKey("veileder")) throw new NotFound();
    return Html.page(PAGE, composer.of(here, person.orElse(null), fields.containsKey("lagret")));
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH)
  ModelAndView change(@RequestParam MultiValueMap<String, String> fields, ActingPerson acting, Here here) {
    var form = new CounsellorForm(fields);
    Optional<String> problem = form.person().isEmpty() ? Optional.of("service.problem.counsellor") : form.problem();
    if (problem.isPresent()) return Html.page(PAGE, composer.refused(here, form, problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
    UUID person = form.person().orElseThrow();
    desk.change(form.counsellor(person), acting);
    return Html.seeOther(here, PATH + "?veileder=" + person + "&lagret=ja");
  }
}
