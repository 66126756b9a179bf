package no.karrierenorge.eguidance.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.screens.DeskCast;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The counsellors' one room, on the stream and by forms. */
class BackroomTest extends DeskCast {
  private static final String PATH = "/arbeid/e-veiledning/bakrom";

  @Autowired private JdbcClient database;
  @Autowired private BackroomRetention retention;

  private int last() {
    return database.sql("select last_seq from eguidance.backroom").query(Integer.class).single();
  }

  private static String say(UUID key, String text, String more) {
    return "{\"type\":\"backroom\",\"key\":\"" + key + "\",\"text\":\"" + text + "\"" + more + "}";
  }

  private StreamClient following(String person, int after) {
    return desk(person).say("{\"type\":\"backroom\",\"after\":" + after + "}");
  }

  @Test
  void aLineComesToAllScreensOnceUnderTheNextNumber() throws Exception {
    int before = last();
    UUID key = UUID.randomUUID();
    try (StreamClient one = following("ecounsellor-1", before); StreamClient other = following("ecounsellor-2", before)) {
      one.next("welcome");
      other.next("welcome");
      assertThat(one.say(say(key, "Noen som kan NOKUT?", "")).next("ack").path("seq").asInt()).isEqualTo(before + 1);
      assertThat(one.say(say(key, "Noen som kan NOKUT?", "")).next("ack").path("seq").asInt()).isEqualTo(before + 1);
      one.say(say(UUID.randomUUID(), "Ja, neste", ",\"reply\":" + (before + 1)));

      JsonNode first = other.next("backroom");
      assertThat(first.path("text").asString()).isEqualTo("Noen som kan NOKUT?");
      JsonNode second = other.next("backroom");
      assertThat(second.path("seq").asInt()).isEqualTo(before + 2);
      assertThat(second.path("reply").asInt()).isEqualTo(before + 1);
    }
  }

  @Test
  void whoComesBackGetsWhatSheMissed() throws Exception {
    int before = last();
    try (StreamClient one = following("ecounsellor-1", before)) {
      one.say(say(UUID.randomUUID(), "En", "")).next("ack");
      one.say(say(UUID.randomUUID(), "To", "")).next("ack");
    }

    try (StreamClient back = following("ecounsellor-2", before + 1)) {
      assertThat(back.next("backroom").path("text").asString()).isEqualTo("To");
    }
  }

  @Test
  void aLineMarksTheOneItNames() throws Exception {
    int before = last();
    try (StreamClient one = following("ecounsellor-1", before); StreamClient other = following("ecounsellor-2", before)) {
      String name = other.next("welcome").path("name").asString();
      one.say(say(UUID.randomUUID(), "Hei @" + name + ", kan du dette?", ""));

      assertThat(other.next("backroom").path("named").asBoolean()).isTrue();
      assertThat(one.next("backroom").path("named").asBoolean(false)).isFalse();
    }
  }

  @Test
  void aPointerOpensTheConversationOnlyForThoseWhoMay() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    Visit other = login("ecounsellor-2");
    try (StreamClient desk = screen(own).say(HELLO)) {
      desk.say(in(asked, "take", "")).next("assigned");
      String pointer = ",\"conversation\":\"" + id(asked) + "\"";
      desk.say(say(UUID.randomUUID(), "Se på denne", pointer)).next("ack");
      try (StreamClient stranger = screen(other).say(HELLO)) {
        assertThat(stranger.say(say(UUID.randomUUID(), "Min?", pointer)).next("error").path("code").asString()).isEqualTo("not-found");
      }
    }

    assertThat(other.get(PATH).body()).contains("/" + id(asked) + "/rad");
    assertThat(other.get("/arbeid/e-veiledning/" + id(asked) + "/rad").statusCode()).isEqualTo(404);
    assertThat(own.get("/arbeid/e-veiledning/" + id(asked) + "/rad").body()).contains("Må jeg ta opp matte?");
  }

  @Test
  void theRoomWorksWithoutScriptAndLinesAreNotReadableInTheDatabase() {
    Visit visit = login("ecounsellor-1");
    String key = UUID.randomUUID().toString();
    String text = "Husk fagmøtet " + key;

    assertThat(visit.post(PATH, Map.of("nokkel", key, "tekst", text), PATH).statusCode()).isEqualTo(302);
    assertThat(visit.post(PATH, Map.of("nokkel", key, "tekst", text), PATH).statusCode()).isEqualTo(302);

    String page = visit.get(PATH).body();
    assertThat(page.split(text, -1)).hasSize(2);
    byte[] body = database.sql("select body from eguidance.backroom_line where key = :key").param("key", UUID.fromString(key)).query(byte[].class).single();
    assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("fagmøtet");
  }

  @Test
  void whatIsOlderThanThirtyDaysIsDeleted() {
    Visit visit = login("ecounsellor-1");
    UUID old = UUID.randomUUID();
    UUID fresh = UUID.randomUUID();
    visit.post(PATH, Map.of("nokkel", old.toString(), "tekst", "Gammelt"), PATH);
    visit.post(PATH, Map.of("nokkel", fresh.toString(), "tekst", "Nytt"), PATH);
    database.sql("update eguidance.backroom_line set at = now() - interval '31 days' where key = :key").param("key", old).update();

    retention.delete();

    assertThat(database.sql("select key from eguidance.backroom_line").query(UUID.class).list()).contains(fresh).doesNotContain(old);
  }

  @Test
  void theManagerTakesDownAnyNoticeAndACounsellorOnlyHerOwn() {
    Visit manager = new Visit(port).as("manager-1");
    Visit counsellor = login("ecounsellor-1");
    String board = "/arbeid/e-veiledning/oppslag";
    String text = "Fagmøte " + UUID.randomUUID();
    String day = LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(1).toString();
    assertThat(manager.post(board, Map.of("tekst", text, "fra", day, "til", "2020-01-01"), board).statusCode()).isEqualTo(422);
    manager.post(board, Map.of("tekst", text, "fra", day, "til", day), board);
    String id = database.sql("select id from eguidance.board_note where text = :text").param("text", text).query(String.class).single();

    counsellor.post(board + "/" + id + "/sletting", Map.of(), board);
    assertThat(counsellor.get(board).body()).contains(text);
    manager.post(board + "/" + id + "/sletting", Map.of(), board);
    assertThat(counsellor.get(board).body()).doesNotContain(text);
  }
}
