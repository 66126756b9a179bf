package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PlatformTest
class AccessRulesTest {
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;
  @Autowired private People people;

  @Test
  void everyControllerMethodSaysWhoMayCallIt() {
    List<HandlerMethod> silent = routes.getHandlerMethods().values().stream().filter(method -> AccessRule.find(method).isEmpty()).toList();

    assertThat(silent).as("methods that everybody is answered 404 for: say @OpenToAll, @LoggedIn or @ForRoles").isEmpty();
  }

  @Test
  void aMethodThatDoesNotSayIsRefusedAtRunTime() throws Exception {
    var silent = new HandlerMethod(this, AccessRulesTest.class.getDeclaredMethod("silent"));
    HttpServletRequest request = new MockHttpServletRequest();
    HttpServletResponse response = new MockHttpServletResponse();

    assertThatThrownBy(() -> new AccessInterceptor(people).preHandle(request, response, silent)).isInstanceOf(NotFound.class);
  }

  void silent() {}
}
