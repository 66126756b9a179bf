package no.karrierenorge.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.karrierenorge.platform.problem.NotFound;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request reach a controller method only when the method's rule allows the person in her acting role. To all others the method
 * looks as if it were not there. Roles are read anew at each protected request: a role that is taken away is gone at once.
 */
final class AccessInterceptor implements HandlerInterceptor {
  private final People people;

  AccessInterceptor(People people) {
    this.people = people;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !isAllowed(method)) throw new NotFound();
    return true;
  }

  private boolean isAllowed(HandlerMethod method) {
    Optional<AccessRule> rule = AccessRule.find(method);
    return rule.isPresent() && switch (rule.get()) {
      case AccessRule.Open open -> true;
      case AccessRule.AnyPerson any -> ActingPerson.find().isPresent();
      case AccessRule.OneOf oneOf -> ActingPerson.find().filter(acting -> isOneOf(oneOf, acting)).isPresent();
    };
  }

  private boolean isOneOf(AccessRule.OneOf rule, ActingPerson acting) {
    Hat hat = acting.hat();
    return hat != null && rule.roles().contains(hat.role()) && people.hats(acting.person()).contains(hat);
  }
}
