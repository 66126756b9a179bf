package no.karrierenorge.identity.login;

import java.util.List;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.LoggedIn;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.login.view.RolePage;
import no.karrierenorge.identity.login.view.RolePage.RoleLine;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.Unprocessable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The one role a person acts in: chosen after login when she has several, changed here. */
@Controller
class RoleController {
  private final People people;
  private final Entrance entrance;

  RoleController(People people, Entrance entrance) {
    this.people = people;
    this.entrance = entrance;
  }

  @LoggedIn
  @GetMapping("/rolle")
  ModelAndView roles(@RequestParam(required = false) @Nullable String til, ActingPerson acting, Here here) {
    String title = Text.t(acting.hat() == null ? "login.role.choose" : "login.role.title");
    List<RoleLine> lines = people.hats(acting.person()).stream().map(hat -> line(hat, acting)).toList();
    String wanted = Destination.find(til).map(Destination::path).orElse(null);
    return Html.page("identity/role", new RolePage(here.frame(title, title).personal(), title, wanted, lines));
  }

  private static RoleLine line(Hat hat, ActingPerson acting) {
    var organisation = hat.organisation();
    return new RoleLine(hat.key(), hat.role().key(), organisation == null ? null : organisation.name(), hat.equals(acting.hat()));
  }

  /** @param til where to go afterwards */
  record RoleForm(@Nullable String hat, @Nullable String til) {}

  @LoggedIn
  @PostMapping("/rolle")
  ModelAndView change(@ModelAttribute RoleForm form, ActingPerson acting, Here here, ServletWebRequest web) {
    Hat chosen = people.hats(acting.person()).stream().filter(own -> own.key().equals(form.hat())).findFirst().orElseThrow(Unprocessable::new);
    ActingPerson changed = entrance.change(acting, chosen, web);
    return Html.seeOther(here, Welcome.next(changed, Destination.find(form.til()).orElse(null)));
  }
}
