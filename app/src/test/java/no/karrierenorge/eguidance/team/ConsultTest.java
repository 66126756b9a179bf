package no.karrierenorge.eguidance.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.screens.DeskCast;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Advice behind a conversation, the open invitation, the warm transfer, the way on to a centre. */
class ConsultTest extends DeskCast {
  @Autowired private JdbcClient database;

  private static String path(JsonNode asked) {
    return "/arbeid/e-veiledning/" + id(asked) + "/rad";
  }

  private static String consult(JsonNode asked, String text, String more) {
    return in(asked, "consult", ",\"key\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"" + more);
  }

  private static String personOf(StreamClient desk, String name) throws InterruptedException {
    Optional<JsonNode> found = Optional.empty();
    while (found.isEmpty()) {
      found = desk.next("presence").path("present").valueStream().filter(one -> one.path("name").asString().equals(name)).findFirst();
    }
    return found.get().path("person").asString();
  }

  private static String name(StreamClient desk) throws InterruptedException {
    return desk.next("welcome").path("name").asString();
  }

  @Test
  void theOneAskedMayReadAndAnswer() throws Exception {
    JsonNode asked = start();
    Visit other = login("ecounsellor-2");
    try (StreamClient desk = desk("ecounsellor-1"); StreamClient colleague = screen(other).say(HELLO)) {
      String to = personOf(desk, name(colleague));
      desk.say(in(asked, "take", "")).next("assigned");
      assertThat(other.get(path(asked)).statusCode()).isEqualTo(404);
      assertThat(colleague.say(consult(asked, "Får jeg?", "")).next("error").path("code").asString()).isEqualTo("not-found");

      desk.say(consult(asked, "Kan du realkompetanse?", ",\"to\":\"" + to + "\"")).next("ack");

      assertThat(colleague.next("consult").path("text").asString()).isEqualTo("Kan du realkompetanse?");
      assertThat(other.get(path(asked)).body()).contains("Må jeg ta opp matte?").contains("Kan du realkompetanse?");
      assertThat(other.get("/arbeid/e-veiledning/rad").body()).contains(path(asked));
      assertThat(colleague.say(send(asked, UUID.randomUUID(), "Hei")).next("error").path("code").asString()).isEqualTo("not-found");
      colleague.say(consult(asked, "Ja, fylket vurderer det.", "")).next("ack");
      while (desk.next("consult").path("seq").asInt() < 2) assertThat(notes(asked)).isPositive();
    }
  }

  private int notes(JsonNode asked) {
    return database.sql("select count(*) from eguidance.consult_note where conversation = :id").param("id", UUID.fromString(id(asked)))
        .query(Integer.class)
        .single();
  }

  @Test
  void theSeekerSeesNothingOfItAndItEndsWithTheConversation() throws Exception {
    JsonNode asked = start();
    Visit other = login("ecounsellor-2");
    try (StreamClient seeker = seeker(asked); StreamClient desk = desk("ecounsellor-1"); StreamClient colleague = screen(other).say(HELLO)) {
      String to = personOf(desk, name(colleague));
      desk.say(in(asked, "take", "")).next("assigned");
      seeker.next("message");
      desk.say(consult(asked, "Kan du realkompetanse?", ",\"to\":\"" + to + "\"")).next("ack");
      desk.say(send(asked, UUID.randomUUID(), "Bare dette ser du.")).next("ack");

      assertThat(seeker.next("message").path("text").asString()).isEqualTo("Bare dette ser du.");
      assertThat(other.get(path(asked)).statusCode()).isEqualTo(200);
      desk.say(in(asked, "end", ""));
      event(seeker, "ENDED");
    }
    assertThat(other.get(path(asked)).statusCode()).isEqualTo(404);
    assertThat(new String(note(asked), StandardCharsets.UTF_8)).doesNotContain("realkompetanse");
  }

  private byte[] note(JsonNode asked) {
    return database.sql("select body from eguidance.consult_note where conversation = :id and seq = 1").param("id", UUID.fromString(id(asked)))
        .query(byte[].class)
        .single();
  }

  @Test
  void aWarmTransferGoesOnlyToSomebodyWhoHasBeenAsked() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    try (StreamClient seeker = seeker(asked); StreamClient desk = screen(own).say(HELLO); StreamClient colleague = desk("ecounsellor-2")) {
      String name = name(colleague);
      String to = personOf(desk, name);
      desk.say(in(asked, "take", "")).next("assigned");
      colleague.say("{\"type\":\"available\",\"available\":true}");
      assertThat(own.post(path(asked) + "/overtakelse", Map.of("til", to), path(asked)).statusCode()).isEqualTo(404);
      own.post(path(asked), Map.of("til", to, "tekst", "Tar du denne?", "nokkel", UUID.randomUUID().toString()), path(asked));
      colleague.next("consult");

      assertThat(own.post(path(asked) + "/overtakelse", Map.of("til", to), path(asked)).statusCode()).isEqualTo(302);

      assertThat(event(seeker, "TRANSFERRED")).contains(name);
      assertThat(colleague.next("assigned").path("conversation").asString()).isEqualTo(id(asked));
      assertThat(own.get(path(asked)).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void anInvitedCounsellorSpeaksOpenlyAndCannotEndIt() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    try (StreamClient seeker = seeker(asked); StreamClient desk = screen(own).say(HELLO); StreamClient colleague = desk("ecounsellor-2")) {
      String name = name(colleague);
      String to = personOf(desk, name);
      desk.say(in(asked, "take", "")).next("assigned");
      own.post(path(asked) + "/invitasjon", Map.of("til", to), path(asked));

      assertThat(event(seeker, "INVITED")).contains(name);
      colleague.next("assigned");
      colleague.say(send(asked, UUID.randomUUID(), "Hei, jeg er med.")).next("ack");
      assertThat(seeker.next("message").path("name").asString()).isEqualTo(name);
      assertThat(colleague.say(in(asked, "end", "")).next("error").path("code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void whoLeavesHasNoPartInItAnyMore() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    Visit other = login("ecounsellor-2");
    try (StreamClient seeker = seeker(asked); StreamClient desk = screen(own).say(HELLO); StreamClient colleague = screen(other).say(HELLO)) {
      String name = name(colleague);
      String to = personOf(desk, name);
      desk.say(in(asked, "take", "")).next("assigned");
      own.post(path(asked) + "/invitasjon", Map.of("til", to), path(asked));
      colleague.next("assigned");

      other.post(path(asked) + "/invitasjon/slutt", Map.of("til", to), path(asked));

      assertThat(event(seeker, "LEFT")).contains(name);
      colleague.next("gone");
      assertThat(colleague.say(send(asked, UUID.randomUUID(), "Enda?")).next("error").path("code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void aSeekerIsShownOnToACentreOnceAndItIsCounted() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    String centre = database.sql("select slug from places.career_centre order by slug limit 1").query(String.class).single();
    try (StreamClient seeker = seeker(asked); StreamClient desk = screen(own).say(HELLO)) {
      desk.say(in(asked, "take", "")).next("assigned");
      own.post(path(asked) + "/senter", Map.of("senter", centre), path(asked));
      own.post(path(asked) + "/senter", Map.of("senter", centre), path(asked));

      JsonNode line = seeker.next("message");
      while (!line.path("from").asString().equals("counsellor")) line = seeker.next("message");
      assertThat(line.path("text").asString()).contains("/karrieresentre/" + centre);
    }
    assertThat(login("ecounsellor-2").post(path(asked) + "/senter", Map.of("senter", centre), "/rolle").statusCode()).isEqualTo(404);
    assertThat(database.sql("select count(*) from eguidance.handed_on where conversation = :id").param("id", UUID.fromString(id(asked)))
        .query(Integer.class).single()).isEqualTo(1);
  }
}
