package no.karrierenorge.identity.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Role;
import no.karrierenorge.identity.provider.AdmittedPerson;
import no.karrierenorge.identity.provider.Refusal;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/** Receives whoever comes back from a provider, and sends her in her language to the page she wanted. */
@Component
class Welcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final String LANGUAGE = Welcome.class.getName() + ".language";
  private static final String WANTED = Welcome.class.getName() + ".wanted";

  private final Entrance entrance;

  Welcome(Entrance entrance) {
    this.entrance = entrance;
  }

  /** Keeps over the way to the provider what its answer will not say. */
  void remember(HttpServletRequest request, Language language, @Nullable Destination wanted) {
    HttpSession session = request.getSession(true);
    session.setAttribute(LANGUAGE, language.tag());
    session.setAttribute(WANTED, wanted == null ? null : wanted.path());
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    if (!(authentication.getPrincipal() instanceof AdmittedPerson admitted)) throw new IllegalStateException("not admitted by us");
    Language language = language(request);
    Destination wanted = Destination.find(text(request, WANTED)).orElse(null);
    ActingPerson acting = entrance.letIn(admitted.person(), admitted.ticket(), new ServletWebRequest(request, response));
    response.sendRedirect(language.at(next(acting, wanted)));
  }

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    String code = exception instanceof OAuth2AuthenticationException refused ? refused.getError().getErrorCode() : "";
    Refusal refusal = Refusal.find(code).orElse(Refusal.FAILED);
    entrance.turnAway(refusal);
    response.sendRedirect(language(request).at("/logg-inn/avvist") + "?grunn=" + refusal.word());
  }

  /** Where somebody goes who has just come in: first to the choice of a role, when she has several. */
  static String next(ActingPerson acting, @Nullable Destination wanted) {
    if (wanted == null) return acting.start();
    return acting.hat() == null ? Role.CHOICE + "?til=" + UriUtils.encode(wanted.path(), UTF_8) : wanted.path();
  }

  private static Language language(HttpServletRequest request) {
    String tag = text(request, LANGUAGE);
    return tag == null ? Language.NB : Language.ofPath("/" + tag);
  }

  private static @Nullable String text(HttpServletRequest request, String name) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(name);
  }
}
