package no.karrierenorge.identity.login;

import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.ForRoles;
import no.karrierenorge.identity.Role;
import no.karrierenorge.identity.login.view.MyPage;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The seeker's own page. */
@Controller
class MyPageController {
  @ForRoles(Role.SEEKER)
  @GetMapping("/min-side")
  ModelAndView myPage(ActingPerson acting, Here here) {
    String title = Text.t("login.my-page");
    return Html.page("identity/my-page", new MyPage(here.frame(title, title).personal(), acting.name()));
  }
}
