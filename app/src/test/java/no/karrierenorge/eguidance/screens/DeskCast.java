package no.karrierenorge.eguidance.screens;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seekers and counsellors at their streams, for tests of the desk. */
@PlatformTest
public abstract class DeskCast {
  private static final String START = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"topic\":\"adult\",\"text\":\"Må jeg ta opp matte?\"}";
  protected static final String HELLO = "{\"type\":\"hello\"}";

  @LocalServerPort protected int port;
  @Autowired private JdbcClient database;

  @BeforeEach
  void nobodyWaitsAndNobodyIsOnDuty() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    database.sql("delete from eguidance.duty").update();
  }

  protected JsonNode start() {
    return JsonMapper.shared().readTree(new Visit(port).post(START, "application/json", QUESTION).body());
  }

  protected StreamClient seeker(JsonNode started) {
    String hello = "{\"type\":\"hello\",\"token\":\"" + started.path("token").asString() + "\",\"after\":1}";
    return new StreamClient(port, START + "/" + id(started) + "/stream").say(hello);
  }

  protected static String id(JsonNode started) {
    return started.path("id").asString();
  }

  protected Visit login(String person) {
    Visit visit = new Visit(port).as(person);
    return person.equals("ecounsellor-2") ? visit.acting("e-counsellor@e-veiledningen") : visit;
  }

  protected StreamClient screen(Visit visit) {
    String cookie = "__Host-karriere=" + visit.cookie("__Host-karriere").orElseThrow();
    return new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie, "Origin", "http://localhost:" + port));
  }

  protected StreamClient desk(String person) {
    return screen(login(person)).say(HELLO);
  }

  protected static String in(JsonNode started, String type, String more) {
    return "{\"type\":\"" + type + "\",\"conversation\":\"" + id(started) + "\"" + more + "}";
  }

  protected static String send(JsonNode started, UUID key, String text) {
    return in(started, "send", ",\"key\":\"" + key + "\",\"text\":\"" + text + "\"");
  }

  protected static String present(StreamClient desk) throws InterruptedException {
    Optional<JsonNode> free = Optional.empty();
    while (free.isEmpty()) free = desk.next("presence").path("present").valueStream().filter(one -> one.path("available").asBoolean()).findFirst();
    return free.get().path("person").asString();
  }

  protected static String event(StreamClient seeker, String event) throws InterruptedException {
    JsonNode line = seeker.next("message");
    while (!line.path("event").asString("").equals(event)) line = seeker.next("message");
    return line.path("text").asString();
  }
}
