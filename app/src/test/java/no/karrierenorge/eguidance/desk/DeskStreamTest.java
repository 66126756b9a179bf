package no.karrierenorge.eguidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The counsellors' stream as docs/chat-protocol.md tells of it. */
@PlatformTest
class DeskStreamTest {
  private static final String START = "/api/eguidance/conversations";
  private static final String QUESTION = "{\"channel\":\"chat\",\"language\":\"nb\",\"topic\":\"adult\",\"text\":\"Må jeg ta opp matte?\"}";
  private static final String HELLO = "{\"type\":\"hello\"}";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @BeforeEach
  void nobodyWaitsAndNobodyIsOnDuty() {
    database.sql("update eguidance.conversation set state = 'ENDED', ended_at = now(), ended_by = 'PLATFORM' where state <> 'ENDED'").update();
    database.sql("delete from eguidance.duty").update();
  }

  private JsonNode start() {
    return JsonMapper.shared().readTree(new Visit(port).post(START, "application/json", QUESTION).body());
  }

  private StreamClient seeker(JsonNode started) {
    String hello = "{\"type\":\"hello\",\"token\":\"" + started.path("token").asString() + "\",\"after\":1}";
    return new StreamClient(port, START + "/" + id(started) + "/stream").say(hello);
  }

  private static String id(JsonNode started) {
    return started.path("id").asString();
  }

  private Visit login(String person) {
    Visit visit = new Visit(port).as(person);
    return person.equals("ecounsellor-2") ? visit.acting("e-counsellor@e-veiledningen") : visit;
  }

  private StreamClient screen(Visit visit) {
    String cookie = "__Host-karriere=" + visit.cookie("__Host-karriere").orElseThrow();
    return new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie, "Origin", "http://localhost:" + port));
  }

  private StreamClient desk(String person) {
    return screen(login(person)).say(HELLO);
  }

  private static String in(JsonNode started, String type, String more) {
    return "{\"type\":\"" + type + "\",\"conversation\":\"" + id(started) + "\"" + more + "}";
  }

  private static String send(JsonNode started, UUID key, String text) {
    return in(started, "send", ",\"key\":\"" + key + "\",\"text\":\"" + text + "\"");
  }

  @Test
  void aCounsellorTakesAnswersReadsAndEnds() throws Exception {
    JsonNode asked = start();
    try (StreamClient seeker = seeker(asked); StreamClient desk = desk("ecounsellor-1")) {
      assertThat(desk.next("welcome").path("places").asInt()).isEqualTo(3);
      JsonNode waiting = desk.next("queue").path("waiting").path(0);
      assertThat(waiting.path("question").asString()).isEqualTo("Må jeg ta opp matte?");
      assertThat(waiting.path("topic").asString()).isEqualTo("adult");

      desk.say("{\"type\":\"take\"}");
      assertThat(desk.next("assigned").path("conversation").asString()).isEqualTo(id(asked));
      assertThat(desk.next("message").path("from").asString()).isEqualTo("seeker");
      assertThat(desk.next("message").path("event").asString()).isEqualTo("JOINED");
      assertThat(seeker.next("state").path("state").asString()).isEqualTo("ACTIVE");

      UUID key = UUID.randomUUID();
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(seeker.next("message").path("text").asString()).isNotEmpty();
      desk.say(in(asked, "read", ",\"seq\":3"));
      assertThat(seeker.next("read").path("seq").asInt()).isEqualTo(3);
      desk.say(in(asked, "typing", ""));
      assertThat(seeker.next("typing").path("from").asString()).isEqualTo("counsellor");
      seeker.say("{\"type\":\"typing\"}");
      assertThat(desk.next("typing").path("conversation").asString()).isEqualTo(id(asked));

      desk.say(in(asked, "end", ""));
      assertThat(desk.next("state").path("state").asString()).isEqualTo("ENDED");
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(desk.say(send(asked, UUID.randomUUID(), "Mer")).next("error").path("code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void whoComesBackMissesNothingAndHearsWhatBecameOfTheRest() throws Exception {
    JsonNode mine = start();
    JsonNode ended = start();
    Visit visit = login("ecounsellor-1");
    try (StreamClient desk = screen(visit).say(HELLO)) {
      desk.next("welcome");
      for (JsonNode each : new JsonNode[] {mine, ended}) desk.say(in(each, "take", "")).next("assigned");
      for (int i = 0; i < 3; i++) desk.say(send(mine, UUID.randomUUID(), "Linje " + i)).next("ack");
    }
    try (StreamClient seeker = seeker(ended)) {
      seeker.say("{\"type\":\"end\"}").next("state");
    }

    String after = "{\"" + id(mine) + "\":3,\"" + id(ended) + "\":2,\"" + UUID.randomUUID() + "\":1}";
    try (StreamClient again = screen(visit).say("{\"type\":\"hello\",\"after\":" + after + ",\"html\":true}")) {
      assertThat(again.next("welcome").path("conversations").path(0).path("last").asInt()).isEqualTo(5);
      assertThat(again.next("message").path("html").asString()).contains("kn-line").contains("Linje 1");
      assertThat(again.next("message").path("seq").asInt()).isEqualTo(5);
      assertThat(again.next("gone")).isNotNull();
    }
  }

  @Test
  void aConversationGoesToAPresentColleagueAndBackToItsPlaceInTheQueue() throws Exception {
    JsonNode first = start();
    JsonNode second = start();
    try (StreamClient ane = desk("ecounsellor-1"); StreamClient jonas = desk("ecounsellor-2"); StreamClient seeker = seeker(first)) {
      ane.next("welcome");
      ane.say(in(first, "take", "")).next("assigned");
      String away = in(first, "transfer", ",\"to\":\"" + UUID.randomUUID() + "\"");
      assertThat(ane.say(away).next("error").path("code").asString()).isEqualTo("no-room");

      String to = present(jonas.say("{\"type\":\"available\",\"available\":true}"));
      ane.say(in(first, "transfer", ",\"to\":\"" + to + "\""));
      assertThat(ane.next("gone").path("conversation").asString()).isEqualTo(id(first));
      assertThat(jonas.next("assigned").path("conversation").asString()).isEqualTo(id(first));
      assertThat(event(seeker, "TRANSFERRED")).isNotEmpty();
      assertThat(ane.say(in(first, "typing", "")).next("error").path("code").asString()).isEqualTo("not-found");

      jonas.say(in(first, "transfer", "")).next("gone");
      assertThat(event(seeker, "RETURNED")).isNotEmpty();
      assertThat(ane.say("{\"type\":\"take\"}").next("assigned").path("conversation").asString()).isEqualTo(id(first));
      assertThat(id(second)).isNotEqualTo(id(first));
    }
  }

  private static String present(StreamClient desk) throws InterruptedException {
    while (true) {
      for (JsonNode one : desk.next("presence").path("present")) if (one.path("available").asBoolean()) return one.path("person").asString();
    }
  }

  private static String event(StreamClient seeker, String event) throws InterruptedException {
    JsonNode line = seeker.next("message");
    while (!line.path("event").asString("").equals(event)) line = seeker.next("message");
    return line.path("text").asString();
  }

  @Test
  void whatIsTakenIsTakenAndTheLimitHolds() throws Exception {
    JsonNode wanted = start();
    for (int i = 0; i < 3; i++) start();
    try (StreamClient ane = desk("ecounsellor-1"); StreamClient jonas = desk("ecounsellor-2")) {
      ane.say(in(wanted, "take", "")).next("assigned");
      assertThat(jonas.say(in(wanted, "take", "")).next("claim").path("result").asString()).isEqualTo("already-taken");
      for (int i = 0; i < 2; i++) ane.say("{\"type\":\"take\"}").next("assigned");
      assertThat(ane.say("{\"type\":\"take\"}").next("claim").path("result").asString()).isEqualTo("at-limit");
      jonas.say("{\"type\":\"take\"}").next("assigned");
      assertThat(jonas.say("{\"type\":\"take\"}").next("claim").path("result").asString()).isEqualTo("nobody-waiting");
    }
  }

  @Test
  void nobodyElseSitsHereAndALogoutEndsIt() throws Exception {
    assertThatThrownBy(() -> screen(login("manager-1"))).hasMessageContaining("WebSocketHandshakeException");
    String cookie = "__Host-karriere=" + login("ecounsellor-1").cookie("__Host-karriere").orElseThrow();
    assertThatThrownBy(() -> new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie, "Origin", "https://evil.example")))
        .hasMessageContaining("WebSocketHandshakeException");
    assertThatThrownBy(() -> new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie)))
        .hasMessageContaining("WebSocketHandshakeException");

    Visit visit = login("ecounsellor-1");
    try (StreamClient desk = screen(visit).say(HELLO)) {
      desk.next("welcome");
      visit.post("/logg-ut", Map.of(), "/logg-ut");
      assertThat(desk.say("{\"type\":\"take\"}").next("closed")).isNotNull();
    }
  }

  @Test
  void everyFrameThatCannotBeUnderstoodIsSaidSoAndTheSocketLivesOn() throws Exception {
    try (StreamClient desk = desk("ecounsellor-1")) {
      desk.next("welcome");
      assertThat(desk.say("[1").next("error").path("code").asString()).isEqualTo("not-json");
      assertThat(desk.say("[]").next("error").path("code").asString()).isEqualTo("unknown-type");
      assertThat(desk.say("{\"type\":\"end\"}").next("error").path("code").asString()).isEqualTo("not-found");
      assertThat(desk.say("{\"type\":\"take\",\"conversation\":7}").next("error").path("code").asString()).isEqualTo("not-found");
      assertThat(desk.say(HELLO).next("error").path("code").asString()).isEqualTo("already-welcome");
      String notMine = in(start(), "send", ",\"key\":\"" + UUID.randomUUID() + "\",\"text\":\"Hei\"");
      assertThat(desk.say(notMine).next("error").path("code").asString()).isEqualTo("not-found");
    }
  }
}
