package no.karrierenorge.eguidance.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.live.StreamClient;
import no.karrierenorge.eguidance.screens.DeskCast;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Keeping ready answers and picking them. */
class CannedTest extends DeskCast {
  private static final String PATH = "/arbeid/e-veiledning/ferdigsvar";

  @Autowired private JdbcClient database;

  private static Map<String, String> answer(String shortcut, String body) {
    return Map.of("sprak", "nb", "snarvei", shortcut, "tittel", "Om " + shortcut, "tekst", body);
  }

  private static String shortcut() {
    return "s" + UUID.randomUUID().toString().substring(0, 8);
  }

  private String idOf(String shortcut) {
    return database.sql("select id from eguidance.canned_response where shortcut = :shortcut").param("shortcut", shortcut).query(String.class).single();
  }

  @Test
  void herOwnAnswersAreNotThereForOthersAndSharedOnesAreOnlyTheManagersToChange() {
    Visit own = login("ecounsellor-1");
    Visit other = login("ecounsellor-2");
    Visit manager = new Visit(port).as("manager-1");
    String personal = shortcut();
    String shared = shortcut();
    assertThat(own.post(PATH, answer(personal, "Mitt"), PATH).statusCode()).isEqualTo(302);
    assertThat(manager.post(PATH, answer(shared, "Vårt"), PATH).statusCode()).isEqualTo(302);

    assertThat(other.get(PATH).body()).contains(shared).doesNotContain(personal);
    assertThat(other.get(PATH + "/" + idOf(personal)).statusCode()).isEqualTo(404);
    assertThat(other.post(PATH + "/" + idOf(personal), answer(personal, "Stjålet"), PATH).statusCode()).isEqualTo(404);
    assertThat(own.post(PATH + "/" + idOf(shared) + "/sletting", Map.of(), PATH).statusCode()).isEqualTo(404);
    assertThat(manager.get(PATH + "/" + idOf(shared)).body()).contains("Vårt");
  }

  @Test
  void aShortcutStandsForOneAnswerAndWhatWasWrittenIsKeptInTheForm() {
    Visit own = login("ecounsellor-1");
    String taken = shortcut();
    own.post(PATH, answer(taken, "Først"), PATH);

    var again = own.post(PATH, answer(taken, "Så dette"), PATH);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("Så dette");
    assertThat(own.post(PATH, answer("to ord", "Nei"), PATH).statusCode()).isEqualTo(422);
  }

  @Test
  void thePickerFillsInTheVariablesOfTheConversation() throws Exception {
    JsonNode asked = start();
    Visit own = login("ecounsellor-1");
    String shortcut = shortcut();
    own.post(PATH, answer(shortcut, "Hei, jeg heter {navn}. Bor du i {fylke}?"), PATH);
    try (StreamClient desk = screen(own).say(HELLO)) {
      String name = desk.next("welcome").path("name").asString();
      desk.say(in(asked, "take", "")).next("assigned");
      database.sql("update eguidance.conversation set county = 'oslo' where id = :id").param("id", UUID.fromString(id(asked))).update();

      String picker = own.get(PATH + "/velg?q=" + shortcut + "&samtale=" + id(asked)).body();

      assertThat(picker).contains("Hei, jeg heter " + name + ". Bor du i Oslo?");
      assertThat(login("ecounsellor-2").get(PATH + "/velg?q=" + shortcut + "&samtale=" + id(asked)).body()).doesNotContain("Oslo");
    }
  }
}
