package no.karrierenorge.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.LoggedIn;
import no.karrierenorge.identity.login.view.LogoutPage;
import no.karrierenorge.identity.provider.ProviderLogout;
import no.karrierenorge.platform.language.Text;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.platform.web.SecurityHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Logging out here and at the provider. The same page asks before and confirms after. */
@Controller
class LogoutController {
  private final Entrance entrance;
  private final ProviderLogout providers;

  LogoutController(Entrance entrance, ProviderLogout providers) {
    this.entrance = entrance;
    this.providers = providers;
  }

  @OpenToAll
  @GetMapping("/logg-ut")
  ModelAndView ask(Here here, HttpServletResponse response) {
    Optional<ActingPerson> acting = ActingPerson.find();
    acting.flatMap(providers::find).ifPresent(address -> allowFormTo(address, response));
    String title = Text.t(acting.isPresent() ? "login.out.ask" : "login.out.done");
    return Html.page("identity/logout", new LogoutPage(here.frame(title, title).personal(), title, acting.isPresent()));
  }

  private static void allowFormTo(URI address, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", SecurityHeaders.policyWithFormTo(address.getScheme() + "://" + address.getAuthority()));
  }

  @LoggedIn
  @PostMapping("/logg-ut")
  ModelAndView leave(ActingPerson acting, Here here, HttpServletRequest request) {
    Optional<URI> elsewhere = providers.find(acting);
    entrance.letOut(acting, request);
    return elsewhere.map(address -> new ModelAndView("redirect:" + address)).orElseGet(() -> Html.seeOther(here, "/logg-ut"));
  }
}
