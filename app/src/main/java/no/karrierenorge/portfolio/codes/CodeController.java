package no.karrierenorge.portfolio.codes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.platform.page.Here;
import no.karrierenorge.platform.page.Html;
import no.karrierenorge.platform.web.OpenToAll;
import no.karrierenorge.portfolio.FolderCookie;
import no.karrierenorge.portfolio.Holder;
import no.karrierenorge.portfolio.Keepings;
import no.karrierenorge.portfolio.PortfolioDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a folder by its code, and closing it on this device. Whoever is logged in takes it up on her own page instead. */
@Controller
class CodeController {
  static final String PATH = Keepings.CODE;
  static final String PAGE = "portfolio/codes/code";

  private final PortfolioDesk desk;
  private final CodeComposer composer;

  CodeController(PortfolioDesk desk, CodeComposer composer) {
    this.desk = desk;
    this.composer = composer;
  }

  @OpenToAll
  @GetMapping(PATH)
  ModelAndView code(Holder holder, Here here) {
    if (holder.isLoggedIn()) return Html.seeOther(here, "/min-side");
    return Html.page(PAGE, composer.page(holder, here));
  }

  /** @param kept whether the device is hers, so that it may hold the code when the browser is closed */
  record Typed(@BindParam("kode") @Nullable String code, @BindParam("husk") @Nullable String kept) {}

  @OpenToAll
  @PostMapping(PATH)
  ModelAndView open(@ModelAttribute Typed typed, Holder holder, HttpServletResponse response, Here here) {
    String written = typed.code == null ? "" : typed.code;
    Optional<ReferenceCode> code = ReferenceCode.find(written);
    if (code.isEmpty() || !desk.open(holder, code.get())) {
      String problem = code.isEmpty() ? "folder.code.problem.form" : "folder.code.problem.unknown";
      return Html.page(PAGE, composer.page(holder, here).refused(written, problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean isKept = "ja".equals(typed.kept);
    give(response, isKept ? FolderCookie.of(code.get(), PortfolioDesk.KEPT) : FolderCookie.of(code.get()));
    return Html.seeOther(here, PATH);
  }

  @OpenToAll
  @PostMapping(PATH + "/glem")
  ModelAndView forget(HttpServletResponse response, Here here) {
    give(response, FolderCookie.gone());
    return Html.seeOther(here, PATH + "?glemt");
  }

  @OpenToAll
  @GetMapping(PATH + "/slett")
  ModelAndView ask(Holder holder, Here here) {
    return composer.isHeld(holder) ? Html.page("portfolio/codes/delete", composer.deletion(here)) : Html.seeOther(here, PATH);
  }

  @OpenToAll
  @PostMapping(PATH + "/slett")
  ModelAndView delete(Holder holder, HttpServletResponse response, Here here) {
    if (!holder.isLoggedIn()) desk.deleteAll(holder);
    give(response, FolderCookie.gone());
    return Html.seeOther(here, PATH + "?slettet");
  }

  private static void give(HttpServletResponse response, ResponseCookie cookie) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
