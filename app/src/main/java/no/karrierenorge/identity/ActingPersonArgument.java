package no.karrierenorge.identity;

import no.karrierenorge.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controller methods the person who acts. */
@Component
class ActingPersonArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == ActingPerson.class;
  }

  @Override
  public ActingPerson resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    return ActingPerson.find().orElseThrow(NotFound::new);
  }
}
