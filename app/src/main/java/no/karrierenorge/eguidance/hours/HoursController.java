package no.karrierenorge.eguidance.hours;

import java.time.Clock;
import java.util.Map;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.time.Oslo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When each channel is open, and the days that differ. */
@Controller
class HoursController {
  private static final String PAGE = "eguidance/hours/hours";
  private static final String PATH = "/arbeid/ledelse/apningstider";

  private final HoursDesk desk;
  private final HoursComposer composer;
  private final Clock clock;

  HoursController(HoursDesk desk, HoursComposer composer, Clock clock) {
    this.desk = desk;
    this.composer = composer;
    this.clock = clock;
  }

  /** @param fields {@code kanal}: whose week is shown */
  @ForRoles(Role.SERVICE_MANAGER)
  @GetMapping(PATH)
  ModelAndView hours(@RequestParam Map<String, String> fields, Here here) {
    return Html.page(PAGE, composer.of(here, new HoursForm(fields), null));
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH)
  ModelAndView setWeek(@RequestParam Map<String, String> fields, ActingPerson acting, Here here) {
    var form = new HoursForm(fields);
    return form.weekProblem().map(problem -> refused(here, form, problem)).orElseGet(() -> {
      desk.setWeek(form.channel(), form.week(), acting);
      return shown(here, form);
    });
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/unntak")
  ModelAndView put(@RequestParam Map<String, String> fields, ActingPerson acting, Here here) {
    var form = new HoursForm(fields);
    return form.dayProblem(Oslo.today(clock)).map(problem -> refused(here, form, problem)).orElseGet(() -> {
      desk.put(form.exception(), acting);
      return shown(here, form);
    });
  }

  @ForRoles(Role.SERVICE_MANAGER)
  @PostMapping(PATH + "/unntak/sletting")
  ModelAndView remove(@RequestParam Map<String, String> fields, ActingPerson acting, Here here) {
    var form = new HoursForm(fields);
    form.day().ifPresent(day -> desk.remove(day, form.findChannel().orElse(null), acting));
    return shown(here, form);
  }

  private ModelAndView refused(Here here, HoursForm form, String problem) {
    return Html.page(PAGE, composer.of(here, form, problem), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView shown(Here here, HoursForm form) {
    return Html.seeOther(here, PATH + "?kanal=" + form.channel().word());
  }
}
