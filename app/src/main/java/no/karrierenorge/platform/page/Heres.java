package no.karrierenorge.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import no.karrierenorge.platform.web.LanguageFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes {@link Here} of a request, as an argument of controller methods and for error pages. */
@Component
public class Heres implements HandlerMethodArgumentResolver {
  private final Visitors visitors;
  private final String site;

  Heres(Visitors visitors, @Value("${karriere.public-url}") String site) {
    this.visitors = visitors;
    this.site = site;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Here.class;
  }

  @Override
  public Here resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    return of((HttpServletRequest) web.getNativeRequest());
  }

  public Here of(HttpServletRequest request) {
    return of(request, visitors.of(request));
  }

  /** Without asking who is at the door: for answers that must come when the database that knows is away. */
  public Here anonymous(HttpServletRequest request) {
    return of(request, Visitor.ANONYMOUS);
  }

  private Here of(HttpServletRequest request, Visitor visitor) {
    return new Here(site, LanguageFilter.languageOf(request), LanguageFilter.pathOf(request), request.getQueryString(), visitor,
        () -> token(request));
  }

  private static String token(HttpServletRequest request) {
    return ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
  }
}
