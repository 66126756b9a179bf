package no.karrierenorge.eguidance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.screens.DeskCast;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Practising with a played seeker, and looking on with a real one's leave. */
class TrainingTest extends DeskCast {
  private static final String PATH = "/arbeid/e-veiledning/opplaring";

  @Autowired private JdbcClient database;
  @Autowired private LeftPlays plays;

  private static String conversation(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String begin(Visit visit, String player) {
    return conversation(visit.post(PATH, Map.of("spiller", player), PATH).headers().firstValue("Location").orElseThrow());
  }

  private String personOf(String name) {
    return database.sql("select d.person from eguidance.duty d join eguidance.counsellor k on k.person = d.person where k.display_name = :name")
        .param("name", name)
        .query(String.class)
        .single();
  }

  @Test
  void aScriptAnswersStepByStepSaysWhatItIsAndNeverWaitsInTheQueue() throws Exception {
    Visit learner = login("ecounsellor-1");
    try (StreamClient desk = screen(learner).say(HELLO); StreamClient other = desk("ecounsellor-2")) {
      String id = begin(learner, "school-tired");
      desk.next("assigned");
      assertThat(desk.next("message").path("text").asString()).contains("manus");
      assertThat(other.say("{\"type\":\"take\"}").next("claim").path("result").asString()).isEqualTo("nobody-waiting");

      desk.say("{\"type\":\"send\",\"conversation\":\"" + id + "\",\"key\":\"" + UUID.randomUUID() + "\",\"text\":\"Hva er det som gjør deg lei?\"}");

      JsonNode answer = desk.next("message");
      while (!answer.path("from").asString().equals("seeker")) answer = desk.next("message");
      assertThat(answer.path("text").asString()).contains("karakterene");
      desk.say("{\"type\":\"transfer\",\"conversation\":\"" + id + "\"}");
      assertThat(desk.next("error").path("code").asString()).isEqualTo("not-found");
      assertThat(database.sql("select training from eguidance.conversation where id = :id").param("id", UUID.fromString(id)).query(Boolean.class).single())
          .isTrue();
    }
  }

  @Test
  void aPlayThatBothHaveLeftIsOverAfterAWhileAndIsNotRegistered() throws Exception {
    Visit learner = login("ecounsellor-1");
    try (StreamClient desk = screen(learner).say(HELLO)) {
      String id = begin(learner, "redundant");
      desk.next("assigned");
      plays.end();
      assertThat(state(id)).isEqualTo("ACTIVE");

      database.sql("update eguidance.message set at = at - interval '31 minutes' where conversation = :id").param("id", UUID.fromString(id)).update();
      plays.end();

      assertThat(state(id)).isEqualTo("ENDED");
      String talk = "/arbeid/e-veiledning/" + id;
      assertThat(learner.get(talk).body()).contains("Øvingen er over").doesNotContain("id=\"registrering\"");
      assertThat(learner.post(talk + "/registrering", Map.of("kind", "REFLECTIVE", "topic", "ADULT", "group", "PUPIL", "referral", "NAV"), PATH)
          .statusCode()).isEqualTo(404);
      assertThat(database.sql("select wrap_up_of from eguidance.duty where wrap_up_of is not null").query(UUID.class).list()).isEmpty();
    }
  }

  private String state(String id) {
    return database.sql("select state from eguidance.conversation where id = :id").param("id", UUID.fromString(id)).query(String.class).single();
  }

  @Test
  void aColleaguePlaysTheSeekerAndNobodyElseGetsTheKey() throws Exception {
    Visit learner = login("ecounsellor-1");
    Visit player = login("ecounsellor-2");
    try (StreamClient desk = screen(learner).say(HELLO); StreamClient colleague = screen(player).say(HELLO)) {
      String id = begin(learner, personOf(colleague.next("welcome").path("name").asString()));
      desk.next("assigned");
      assertThat(learner.post(PATH + "/" + id + "/rolle", Map.of(), PATH).statusCode()).isEqualTo(404);

      var played = player.post(PATH + "/" + id + "/rolle", Map.of(), PATH);

      assertThat(played.headers().firstValue("Location").orElseThrow()).endsWith("/veiledning/chat/" + id);
      speak(id, player.cookie("__Host-samtale").orElseThrow().split("\\.")[1]);
      while (!desk.next("message").path("text").asString().contains("snekker")) assertThat(id).isNotEmpty();
    }
  }

  private void speak(String id, String token) throws InterruptedException {
    try (StreamClient seeker = new StreamClient(port, "/api/eguidance/conversations/" + id + "/stream")) {
      seeker.say("{\"type\":\"hello\",\"token\":\"" + token + "\",\"after\":0}").next("welcome");
      seeker.say("{\"type\":\"send\",\"key\":\"" + UUID.randomUUID() + "\",\"text\":\"Jeg vil bli snekker\"}").next("ack");
    }
  }

  private static String beside(JsonNode asked) {
    return "/arbeid/e-veiledning/" + id(asked) + "/rad";
  }

  private static String leave(JsonNode asked) {
    return "/veiledning/chat/" + id(asked) + "/observasjon";
  }

  private Visit keyHolder(JsonNode asked) {
    return new Visit(port).with("__Host-samtale", id(asked) + "." + asked.path("token").asString());
  }

  private static String note(JsonNode asked, String text) {
    return in(asked, "consult", ",\"key\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"");
  }

  /** The row alone, as another node would have written it: nobody here has heard of it. */
  private void withdrawElsewhere(JsonNode asked) {
    database.sql("update consent.consent set ended_at = now(), ended_by = 'WITHDRAWAL' where item = :id and ended_at is null")
        .param("id", UUID.fromString(id(asked)))
        .update();
  }

  @Test
  void aWithdrawnConsentBitesOnTheStreamAndThePageAtOnceWhereverItWasWithdrawn() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    Visit observer = login("ecounsellor-2");
    Visit seeker = keyHolder(asked);
    try (StreamClient desk = screen(own).say(HELLO); StreamClient colleague = screen(observer).say(HELLO)) {
      String person = personOf(colleague.next("welcome").path("name").asString());
      desk.say(in(asked, "take", "")).next("assigned");
      own.post(beside(asked) + "/observasjon", Map.of("til", person), beside(asked));
      answer(seeker, asked, person, "ja");
      desk.say(note(asked, "For den som ser på")).next("ack");
      assertThat(colleague.next("consult").path("text").asString()).isEqualTo("For den som ser på");

      withdrawElsewhere(asked);
      desk.say(note(asked, "Etter at samtykket er trukket")).next("ack");

      assertClosed(asked, observer, colleague);
    }
  }

  /** A note is given within a second when it is given at all. */
  private static void assertClosed(JsonNode asked, Visit observer, StreamClient stream) throws InterruptedException {
    TimeUnit.SECONDS.sleep(2);
    assertThat(stream.has("consult")).isFalse();
    assertThat(observer.get(beside(asked) + "/notater").statusCode()).isEqualTo(404);
  }

  private void answer(Visit seeker, JsonNode asked, String observer, String word) {
    seeker.post(leave(asked), Map.of("hvem", observer, "svar", word), leave(asked));
  }

  @Test
  void nobodyElseAnswersForTheSeeker() {
    assertThat(new Visit(port).get(leave(start())).statusCode()).isEqualTo(404);
  }

  private List<String> consentsOf(JsonNode asked) {
    return database.sql("select ground || ' ' || text_version || ' ' || coalesce(ended_by, 'open') from consent.consent where item = :id order by given_at")
        .param("id", UUID.fromString(id(asked)))
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void aColleagueLooksOnOnlyAfterTheSeekersYesAndUntilHerNo() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    Visit observer = login("ecounsellor-2");
    Visit seeker = keyHolder(asked);
    try (StreamClient desk = screen(own).say(HELLO); StreamClient colleague = screen(observer).say(HELLO)) {
      String person = personOf(colleague.next("welcome").path("name").asString());
      desk.say(in(asked, "take", "")).next("assigned");
      own.post(beside(asked) + "/observasjon", Map.of("til", person), beside(asked));
      assertThat(observer.get(beside(asked)).statusCode()).isEqualTo(404);

      answer(seeker, asked, person, "ja");
      assertThat(observer.get(beside(asked)).statusCode()).isEqualTo(200);
      assertThat(colleague.say(send(asked, UUID.randomUUID(), "Hei")).next("error").path("code").asString()).isEqualTo("not-found");

      answer(seeker, asked, person, "nei");
      assertThat(observer.get(beside(asked)).statusCode()).isEqualTo(404);
      assertThat(consentsOf(asked)).containsExactly("EXPLICIT_CONSENT team.leave/1 WITHDRAWAL");
    }
  }
}
