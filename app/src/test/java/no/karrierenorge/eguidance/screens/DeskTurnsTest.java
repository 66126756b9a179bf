package no.karrierenorge.eguidance.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who has a conversation, and who may sit at the desk. */
class DeskTurnsTest extends DeskCast {
  @Test
  void aConversationGoesToAPresentColleague() throws Exception {
    JsonNode first = start();
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
    }
  }

  @Test
  void aConversationGoesBackToItsPlaceInTheQueue() throws Exception {
    JsonNode first = start();
    start();
    try (StreamClient ane = desk("ecounsellor-1"); StreamClient seeker = seeker(first)) {
      ane.say(in(first, "take", "")).next("assigned");
      ane.say(in(first, "transfer", "")).next("gone");
      assertThat(event(seeker, "RETURNED")).isNotEmpty();
      assertThat(ane.say("{\"type\":\"take\"}").next("assigned").path("conversation").asString()).isEqualTo(id(first));
    }
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
  void nobodyElseSitsHere() {
    assertThatThrownBy(() -> screen(login("manager-1"))).hasMessageContaining("WebSocketHandshakeException");
    String cookie = "__Host-karriere=" + login("ecounsellor-1").cookie("__Host-karriere").orElseThrow();
    assertThatThrownBy(() -> new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie, "Origin", "https://evil.example")))
        .hasMessageContaining("WebSocketHandshakeException");
    assertThatThrownBy(() -> new StreamClient(port, "/api/eguidance/desk/stream", Map.of("Cookie", cookie)))
        .hasMessageContaining("WebSocketHandshakeException");
  }

  @Test
  void aLogoutClosesTheScreenAlsoWhenNothingIsDoneThere() throws Exception {
    Visit visit = login("ecounsellor-1");
    try (StreamClient desk = screen(visit).say(HELLO)) {
      desk.next("welcome");

      visit.post("/logg-ut", Map.of(), "/logg-ut");

      assertThat(desk.next("closed").path("code").asInt()).isEqualTo(4404);
    }
  }
}
