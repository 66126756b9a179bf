package no.karrierenorge.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.identity.People;
import no.karrierenorge.platform.startup.Demo;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@PlatformTest
class DemoLoginTest {
  private static final String SESSION = "__Host-karriere";

  @LocalServerPort private int port;
  @Autowired private DemoDoor demo;
  @Autowired private People people;

  @Test
  void thePageListsEveryPersonByRole() {
    String page = new Visit(port).get("/logg-inn").body();

    List<String> keys = List.of("seeker-1", "seeker-2", "ecounsellor-1", "ecounsellor-2", "counsellor-1", "counsellor-2", "nav-1", "nav-2",
        "editor-1", "editor-2", "council-1", "council-2", "council-3", "manager-1", "centre-1", "centre-2", "analyst-1", "admin-1",
        "provider-1", "teacher-1", "coordinator-1", "researcher-1");
    assertThat(keys).allSatisfy(key -> assertThat(page).contains("value=\"" + key + "\""));
    assertThat(page).contains(">Veisøker</h3>", "Er også: Karriereveileder");
  }

  @Test
  void aSeekerComesToHerPageAndTheHeaderGreetsHer() {
    var visit = new Visit(port);

    var answer = visit.post("/logg-inn/demo", Map.of("person", "seeker-1"), "/logg-inn");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/min-side");
    assertThat(visit.get("/min-side").body()).contains("Amina Yusuf, Veisøker", "Hei, Amina Yusuf.");
  }

  @Test
  void afterLoginSheIsWhereSheWantedToGoInHerLanguage() {
    var visit = new Visit(port);
    String door = visit.get("/nn/arbeid/drift?kontroll=true").headers().firstValue("Location").orElseThrow();

    assertThat(door).endsWith("/nn/logg-inn?til=%2Farbeid%2Fdrift%3Fkontroll%3Dtrue");

    var answer = visit.post("/nn/logg-inn/demo", Map.of("person", "admin-1", "til", "/arbeid/drift?kontroll=true"), "/nn/logg-inn");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/nn/arbeid/drift?kontroll=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/min-side", "/\\evil.example", "/min-side\r\nX: y", "/min-sideevil", "/yrker"})
  void loginNeverSendsHerElsewhere(String til) {
    var answer = new Visit(port).post("/logg-inn/demo", Map.of("person", "seeker-1", "til", til), "/logg-inn");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/min-side");
  }

  @Test
  void loginGivesANewSession() {
    var visit = new Visit(port);
    visit.get("/logg-inn");
    String before = visit.cookie(SESSION).orElseThrow();

    visit.as("seeker-1");

    assertThat(visit.cookie(SESSION)).isPresent().isNotEqualTo(Optional.of(before));
    assertThat(new Visit(port).with(SESSION, before).get("/min-side").statusCode()).isEqualTo(302);
  }

  @Test
  void theCookieIsForThisHostAndOverSafeWaysOnly() {
    String cookie = new Visit(port).get("/logg-inn").headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).startsWith("__Host-karriere=").contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");
  }

  @Test
  void withoutTheTokenOfThePageNothingIsWritten() {
    var answer = new Visit(port).post("/logg-inn/demo", Map.of("person", "admin-1"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void whoHasTwoHatsChoosesAndWearsOneAtATime() {
    var visit = new Visit(port);
    var answer = visit.post("/logg-inn/demo", Map.of("person", "ecounsellor-2"), "/logg-inn");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/rolle");

    visit.acting("e-counsellor@e-veiledningen");
    String before = visit.cookie(SESSION).orElseThrow();
    visit.acting("career-counsellor@karriere-agder");

    assertThat(visit.get("/rolle").body()).contains("Jonas Lervik, Karriereveileder");
    assertThat(new Visit(port).with(SESSION, before).get("/rolle").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyTakesARoleThatIsNotHers() {
    var visit = new Visit(port).as("ecounsellor-2");

    var answer = visit.post("/rolle", Map.of("hat", "administrator@karrierenorge"), "/rolle");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(visit.get("/arbeid/drift").statusCode()).isEqualTo(404);
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtOnce() {
    var visit = new Visit(port).as("admin-1");
    assertThat(visit.get("/arbeid/drift").statusCode()).isEqualTo(200);

    people.give(people.find("demo", "admin-1").orElseThrow(), List.of());

    assertThat(visit.get("/arbeid/drift").statusCode()).isEqualTo(404);
  }

  @Test
  void loggingOutEndsTheSession() {
    var visit = new Visit(port).as("seeker-1");
    String session = visit.cookie(SESSION).orElseThrow();

    visit.post("/logg-ut", Map.of(), "/logg-ut");

    assertThat(visit.get("/logg-ut").body()).contains("Du er ikke logget inn");
    assertThat(new Visit(port).with(SESSION, session).get("/min-side").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-For,10.0.0.1", "X-Forwarded-Host,karriere.example", "x-forwarded-proto,https", "Forwarded,for=10.0.0.1"})
  void throughAProxyTheDemosLoginDoesNotExist(String header, String value) {
    assertThat(new Visit(port).get("/logg-inn", header, value).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"localhost,true", "localhost:8091,true", "127.0.0.1:8091,true", "[::1]:8091,true", "karriere.example,false",
      "localhost.evil.example,false", "localhost:8091@evil.example,false", "127.0.0.2,false", "'',false"})
  void theDemosLoginAnswersToLocalNamesOnly(String host, boolean open) {
    var request = new MockHttpServletRequest();
    request.addHeader("Host", host);

    assertThat(demo.isOpenFor(request)).isEqualTo(open);
  }

  @Test
  void thePlatformThatOthersCanReachHasNoDemoLogin() throws Exception {
    var request = new MockHttpServletRequest();
    request.addHeader("Host", "localhost");

    var reachable = new DemoDoor(people, new Demo(InetAddress.getByName("0.0.0.0"), ""));

    assertThat(reachable.isOpenFor(request)).isFalse();
  }
}
