package no.karrierenorge.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.web.method.HandlerMethod;

/** Who may call a controller method, as its annotation says. */
sealed interface AccessRule {
  record Open() implements AccessRule {}

  record AnyPerson() implements AccessRule {}

  record OneOf(Set<Role> roles) implements AccessRule {}

  /** The method's rule, or nothing when it has none: then nobody may call it. */
  static Optional<AccessRule> find(HandlerMethod method) {
    if (method.hasMethodAnnotation(OpenToAll.class)) return Optional.of(new Open());
    if (method.hasMethodAnnotation(LoggedIn.class)) return Optional.of(new AnyPerson());
    return Optional.ofNullable(method.getMethodAnnotation(ForRoles.class)).map(rule -> new OneOf(EnumSet.copyOf(List.of(rule.value()))));
  }
}
