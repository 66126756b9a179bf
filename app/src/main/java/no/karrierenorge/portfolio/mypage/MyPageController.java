package no.karrierenorge.portfolio.mypage;

import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The seeker's own page, her timeline, and taking up what she saved before she logged in. */
@Controller
class MyPageController {
  static final String PATH = "/min-side";
  private static final String PAGE = "portfolio/mypage/my-page";

  private final MyPageComposer composer;
  private final PortfolioDesk desk;

  MyPageController(MyPageComposer composer, PortfolioDesk desk) {
    this.composer = composer;
    this.desk = desk;
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH)
  ModelAndView myPage(ActingPerson acting, Here here) {
    return Html.page(PAGE, composer.page(acting, here));
  }

  @ForRoles(Role.SEEKER)
  @GetMapping(PATH + "/tidslinje")
  ModelAndView timeline(ActingPerson acting, Here here) {
    return Html.page("portfolio/mypage/timeline", composer.timeline(acting.person(), here));
  }

  @ForRoles(Role.SEEKER)
  @PostMapping(PATH + "/kode")
  ModelAndView takeUp(ActingPerson acting, @RequestParam(value = "kode", defaultValue = "") String typed, Here here) {
    Optional<ReferenceCode> code = ReferenceCode.find(typed);
    if (code.isPresent() && desk.takeUp(acting.person(), code.get())) return Html.seeOther(here, PATH + "?tatt");
    String problem = code.isEmpty() ? "folder.code.problem.form" : "folder.code.problem.unknown";
    return Html.page(PAGE, composer.page(acting, here).refused(typed, problem), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
