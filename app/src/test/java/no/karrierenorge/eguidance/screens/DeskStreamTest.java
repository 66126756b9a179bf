package no.karrierenorge.eguidance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The counsellors' stream as docs/chat-protocol.md tells of it. */
class DeskStreamTest extends DeskCast {
  @Test
  void aCounsellorSeesTheQueueAndTakes() throws Exception {
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
    }
  }

  @Test
  void whatSheSaysReadsAndTypesReachesTheSeekerUntilSheEnds() throws Exception {
    JsonNode asked = start();
    UUID key = UUID.randomUUID();
    try (StreamClient seeker = seeker(asked); StreamClient desk = desk("ecounsellor-1")) {
      desk.say(in(asked, "take", "")).next("assigned");
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(seeker.next("message").path("text").asString()).isNotEmpty();
      desk.say(in(asked, "read", ",\"seq\":3"));
      assertThat(seeker.next("read").path("seq").asInt()).isEqualTo(3);
      desk.say(in(asked, "typing", ""));
      assertThat(seeker.next("typing").path("from").asString()).isEqualTo("counsellor");
      seeker.say("{\"type\":\"typing\"}");
      assertThat(desk.next("typing").path("conversation").asString()).isEqualTo(id(asked));
    }
  }

  @Test
  void afterTheEndOnlyWhatWasSaidBeforeIsAcknowledgedAgain() throws Exception {
    JsonNode asked = start();
    UUID key = UUID.randomUUID();
    try (StreamClient desk = desk("ecounsellor-1")) {
      desk.say(in(asked, "take", "")).next("assigned");
      desk.say(send(asked, key, "Hei!")).next("ack");

      desk.say(in(asked, "end", ""));
      assertThat(desk.next("state").path("state").asString()).isEqualTo("ENDED");
      assertThat(desk.say(send(asked, key, "Hei!")).next("ack").path("seq").asInt()).isEqualTo(3);
      assertThat(desk.say(send(asked, UUID.randomUUID(), "Mer")).next("error").path("code").asString()).isEqualTo("not-found");
    }
  }

  private void seekerEnds(JsonNode asked) throws Exception {
    try (StreamClient seeker = seeker(asked)) {
      seeker.say("{\"type\":\"end\"}").next("state");
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
    seekerEnds(ended);

    String after = "{\"" + id(mine) + "\":3,\"" + id(ended) + "\":2,\"" + UUID.randomUUID() + "\":1}";
    try (StreamClient again = screen(visit).say("{\"type\":\"hello\",\"after\":" + after + ",\"html\":true}")) {
      assertThat(again.next("welcome").path("conversations").path(0).path("last").asInt()).isEqualTo(5);
      assertThat(again.next("message").path("html").asString()).contains("kn-line").contains("Linje 1");
      assertThat(again.next("message").path("seq").asInt()).isEqualTo(5);
      assertThat(again.next("gone")).isNotNull();
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
