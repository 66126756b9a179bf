package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route by every role, over HTTP: allowed, or not found. */
@PlatformTest
class RoutesTest {
  private static final Map<Role, String> CAST = Map.ofEntries(
      Map.entry(Role.SEEKER, "seeker-1"),
      Map.entry(Role.E_COUNSELLOR, "ecounsellor-1"),
      Map.entry(Role.CAREER_COUNSELLOR, "counsellor-1"),
      Map.entry(Role.NAV_COUNSELLOR, "nav-1"),
      Map.entry(Role.PROGRAMME_PROVIDER, "provider-1"),
      Map.entry(Role.SCHOOL_COUNSELLOR, "teacher-1"),
      Map.entry(Role.COUNTY_COORDINATOR, "coordinator-1"),
      Map.entry(Role.EDITOR, "editor-1"),
      Map.entry(Role.COUNCIL_MEMBER, "council-1"),
      Map.entry(Role.SERVICE_MANAGER, "manager-1"),
      Map.entry(Role.CENTRE_MANAGER, "centre-1"),
      Map.entry(Role.ANALYST, "analyst-1"),
      Map.entry(Role.RESEARCHER, "researcher-1"),
      Map.entry(Role.ADMINISTRATOR, "admin-1"));

  @LocalServerPort private int port;
  @Autowired @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

  @Test
  void theTableHasEveryRouteAndNoOther() throws IOException {
    List<String> mapped = mapping.getHandlerMethods().entrySet().stream()
        .filter(route -> !ErrorController.class.isAssignableFrom(route.getValue().getBeanType()))
        .flatMap(route -> names(route.getKey()))
        .distinct()
        .toList();
    List<String> listed = table().stream().map(Route::name).toList();

    assertThat(without(mapped, listed)).as("routes of controllers that have no line in app/src/test/resources/identity/routes.txt").isEmpty();
    assertThat(without(listed, mapped)).as("lines of routes.txt that no controller answers: a path that differs, or one too many").isEmpty();
    assertThat(listed).as("routes that have two lines").doesNotHaveDuplicates();
    assertThat(table().stream().filter(route -> !route.isUnderstood())).as("lines of routes.txt whose third column names no role").isEmpty();
    assertThat(CAST).containsOnlyKeys(Role.values());
  }

  private static List<String> without(List<String> all, List<String> known) {
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  private static Stream<String> names(RequestMappingInfo route) {
    return route.getPatternValues().stream()
        .flatMap(pattern -> route.getMethodsCondition().getMethods().stream().map(method -> method + " " + pattern));
  }

  @TestFactory
  Stream<DynamicTest> everyRouteAsNobodyAndInEveryRole() throws IOException {
    return table().stream().flatMap(route -> Stream.concat(
        Stream.of(trial(route, null)),
        Arrays.stream(Role.values()).map(role -> trial(route, role))));
  }

  private DynamicTest trial(Route route, @Nullable Role role) {
    String who = role == null ? "nobody" : role.word();
    return DynamicTest.dynamicTest(route.name() + " as " + who, () -> {
      Visit visit = role == null ? new Visit(port) : new Visit(port).as(CAST.get(role));

      HttpResponse<String> answer = send(visit, route, role);

      if (route.isFor(role)) assertThat(answer.statusCode()).isNotIn(403, 404, 405).matches(status -> !asksWho(answer) && status < 500);
      else assertThat(answer.statusCode() == 404 || role == null && asksWho(answer)).as("status %s", answer.statusCode()).isTrue();
    });
  }

  private static HttpResponse<String> send(Visit visit, Route route, @Nullable Role role) {
    return switch (route.method()) {
      case "GET" -> visit.get(route.address());
      case "POST" -> visit.post(route.address(), Map.of(), role == null ? "/logg-inn" : "/rolle");
      default -> throw new IllegalArgumentException("teach this test to send " + route.method());
    };
  }

  private static boolean asksWho(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").filter(location -> location.contains("/logg-inn?til=")).isPresent();
  }

  private static List<Route> table() throws IOException {
    try (InputStream file = RoutesTest.class.getResourceAsStream("/identity/routes.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Route::parse)
          .toList();
    }
  }
}
