package no.karrierenorge.identity.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.identity.Role;
import no.karrierenorge.identity.login.view.LoginPage;
import no.karrierenorge.identity.login.view.LoginPage.DemoGroup;
import no.karrierenorge.identity.login.view.LoginPage.DemoLine;
import no.karrierenorge.identity.login.view.LoginPage.Way;
import no.karrierenorge.identity.login.view.RefusedPage;
import no.karrierenorge.identity.provider.Provider;
import no.karrierenorge.identity.provider.Providers;
import no.karrierenorge.identity.provider.Refusal;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Logging in: as one of the demo's people, or by a provider. */
@Controller
class LoginController {
  private final DemoDoor demo;
  private final Providers providers;
  private final Entrance entrance;
  private final Welcome welcome;

  LoginController(DemoDoor demo, Providers providers, Entrance entrance, Welcome welcome) {
    this.demo = demo;
    this.providers = providers;
    this.entrance = entrance;
    this.welcome = welcome;
  }

  @OpenToAll
  @GetMapping("/logg-inn")
  ModelAndView login(@RequestParam(required = false) @Nullable String til, Here here, HttpServletRequest request) {
    boolean open = demo.isOpenFor(request);
    if (!open && providers.all().isEmpty()) throw new NotFound();
    var frame = here.frame(Text.t("login.title"), Text.t("login.title")).personal();
    String wanted = Destination.find(til).map(Destination::path).orElse(null);
    List<Way> ways = providers.all().stream().map(provider -> way(provider, wanted)).toList();
    return Html.page("identity/login", new LoginPage(frame, wanted, ways, open ? groups() : List.of()));
  }

  private static Way way(Provider provider, @Nullable String wanted) {
    return new Way(provider.id(), "/logg-inn/med/" + provider.id() + (wanted == null ? "" : "?til=" + UriUtils.encode(wanted, UTF_8)));
  }

  private List<DemoGroup> groups() {
    return Arrays.stream(Role.values()).map(role -> new DemoGroup(role.key(), lines(role))).filter(group -> !group.people().isEmpty()).toList();
  }

  /** People stand under their first role; a second is told beside their name. */
  private List<DemoLine> lines(Role role) {
    return demo.everybody().stream().filter(person -> person.hats().getFirst().role() == role).map(LoginController::line).toList();
  }

  private static DemoLine line(DemoPerson person) {
    var organisation = person.hats().getFirst().organisation();
    List<String> others = person.hats().stream().skip(1).map(hat -> hat.role().key()).toList();
    return new DemoLine(person.key(), person.name(), organisation == null ? null : organisation.name(), others);
  }

  /** @param til where to go afterwards */
  record DemoForm(@Nullable String person, @Nullable String til) {}

  @OpenToAll
  @PostMapping("/logg-inn/demo")
  ModelAndView demo(@ModelAttribute DemoForm form, Here here, ServletWebRequest web) {
    if (!demo.isOpenFor(web.getRequest())) throw new NotFound();
    PersonId known = Optional.ofNullable(form.person()).flatMap(demo::find).orElseThrow(Unprocessable::new);
    ActingPerson acting = entrance.letIn(known, null, web);
    return Html.seeOther(here, Welcome.next(acting, Destination.find(form.til()).orElse(null)));
  }

  @OpenToAll
  @GetMapping("/logg-inn/med/{provider}")
  ModelAndView provider(@PathVariable String provider, @RequestParam(required = false) @Nullable String til, Here here,
      HttpServletRequest request) {
    Provider chosen = providers.find(provider).orElseThrow(NotFound::new);
    welcome.remember(request, here.language(), Destination.find(til).orElse(null));
    return Html.seeOther(here, "/oauth2/authorization/" + chosen.id());
  }

  @OpenToAll
  @GetMapping("/logg-inn/avvist")
  ModelAndView refused(@RequestParam(defaultValue = "") String grunn, Here here) {
    Refusal refusal = Refusal.find(grunn).orElse(Refusal.FAILED);
    String title = Text.t("login.refused." + refusal.word() + ".title");
    return Html.page("identity/refused", new RefusedPage(here.frame(title, title).personal(), refusal.word()));
  }
}
