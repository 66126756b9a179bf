package no.karrierenorge.portfolio;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.page.Heres;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods that save all they need for it. */
@Component
class KeeperArgument implements HandlerMethodArgumentResolver {
  private final Heres heres;

  KeeperArgument(Heres heres) {
    this.heres = heres;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Keeper.class;
  }

  @Override
  public Keeper resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = (HttpServletRequest) web.getNativeRequest();
    var response = (HttpServletResponse) Objects.requireNonNull(web.getNativeResponse());
    return new Keeper(Holder.of(ActingPerson.find(), FolderCookie.find(request.getCookies())), response, heres.of(request));
  }
}
