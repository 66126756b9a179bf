package no.karrierenorge.eguidance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Blocks;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The counsellors' screen by forms, as it works without script. */
@PlatformTest
class DeskPageTest {
  private static final String DESK = "/arbeid/e-veiledning";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private Blocks blocks;
  private Visit ane;

  @BeforeEach
  void aneIsOnDutyAndNobodyWaits() {
    database.sql("delete from eguidance.conversation").update();
    database.sql("delete from eguidance.duty").update();
    ane = new Visit(port).as("ecounsellor-1");
  }

  private JsonNode ask(String question) {
    String body = "{\"channel\":\"chat\",\"language\":\"en\",\"page\":\"/yrker/sykepleier\",\"text\":\"" + question + "\"}";
    return JsonMapper.shared().readTree(new Visit(port).post("/api/eguidance/conversations", "application/json", body).body());
  }

  private String take() {
    return ane.post(DESK + "/tildeling", Map.of("samtale", ""), DESK).headers().firstValue("Location").orElseThrow();
  }

  @Test
  void sheTakesAnswersEndsAndWritesItDown() {
    ask("Can I be a nurse?");
    assertThat(ane.get(DESK).body()).contains("Can I be a nurse?").contains("English");

    String talk = take();
    assertThat(ane.get(talk).body()).contains("Anonym · English").contains("/yrker/sykepleier").contains("Ane er her nå.");
    ane.post(talk + "/linje", Map.of("nokkel", UUID.randomUUID().toString(), "tekst", "Yes <b>you</b> can"), talk);
    assertThat(ane.get(talk).body()).contains("Yes &lt;b&gt;you&lt;/b&gt; can");
    ane.post(talk + "/slutt", Map.of(), talk);

    assertThat(ane.get(DESK).body()).contains("Én samtale mangler registrering.").contains("Etterarbeid");
    assertThat(ane.post(talk + "/registrering", Map.of("kind", "INFORMATION"), talk).statusCode()).isEqualTo(422);
    ane.post(talk + "/registrering",
        Map.of("kind", "REFLECTIVE", "topic", "VOCATIONAL", "group", "PUPIL", "county", "oslo", "referral", "CENTRE"), talk);
    assertThat(ane.get(DESK).body()).doesNotContain("mangler registrering");
    assertThat(database.sql("select kind || ' ' || county || ' ' || channel from eguidance.registration order by saved_at desc limit 1")
        .query(String.class).single()).isEqualTo("REFLECTIVE oslo CHAT");
  }

  @Test
  void inThePauseAfterAConversationSheIsNotOfferedTheNextAndMayTakeIt() {
    ask("First");
    ane.post(DESK + "/vakt", Map.of("ledig", "true"), DESK);
    String talk = take();
    ask("Second");
    assertThat(ane.get(DESK).body()).contains("Det er din tur");

    ane.post(talk + "/slutt", Map.of(), talk);

    assertThat(ane.get(DESK).body()).contains("Du får ikke tilbud om neste før klokka").doesNotContain("Det er din tur");
    assertThat(ane.get(take()).body()).contains("Second");
  }

  @Test
  void thePauseEndsByItselfAndWhenTheRegistrationIsPutOff() {
    ask("First");
    ask("Second");
    ane.post(DESK + "/vakt", Map.of("ledig", "true"), DESK);
    String talk = take();
    ane.post(talk + "/slutt", Map.of(), talk);
    assertThat(ane.get(DESK).body()).doesNotContain("Det er din tur");

    database.sql("update eguidance.duty set last_ended_at = last_ended_at - interval '5 minutes'").update();
    assertThat(ane.get(DESK).body()).as("five minutes later").contains("Det er din tur", "mangler registrering");

    database.sql("update eguidance.duty set last_ended_at = now()").update();
    assertThat(ane.get(DESK).body()).doesNotContain("Det er din tur");
    ane.post(DESK + "/utsettelse", Map.of(), talk);
    assertThat(ane.get(DESK).body()).as("put off").contains("Det er din tur", "mangler registrering");
  }

  @Test
  void aConversationOfSomebodyElseLooksAsIfItWereNotThere() {
    ask("Mine?");
    String talk = take();
    Visit jonas = new Visit(port).as("ecounsellor-2").acting("e-counsellor@e-veiledningen");

    assertThat(jonas.get(talk).statusCode()).isEqualTo(404);
    assertThat(jonas.post(talk + "/slutt", Map.of(), DESK).statusCode()).isEqualTo(404);
    assertThat(jonas.post(talk + "/nodnumre", Map.of(), DESK).statusCode()).isEqualTo(404);
  }

  @Test
  void dangerToLifeSendsTheNumbersAndTellsTheManager() {
    ask("I cannot go on");
    String talk = take();

    ane.post(talk + "/nodnumre", Map.of(), talk);

    assertThat(ane.get(talk).body()).contains("113").contains("116 117").contains("116 123").contains("116 111").contains("kn-line--urgent");
    assertThat(database.sql("select count(*) from eguidance.alert where conversation = :id")
        .param("id", UUID.fromString(talk.substring(talk.lastIndexOf('/') + 1))).query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void abuseIsWarnedOfThenKeptOutWithAReason() {
    JsonNode asked = ask("You are awful");
    String talk = take();

    ane.post(talk + "/advarsel", Map.of(), talk);
    assertThat(ane.get(talk).body()).contains("Vi ber deg skrive på en annen måte.");
    assertThat(ane.post(talk + "/sperring", Map.of("grunn", " "), talk).headers().firstValue("Location")).hasValue(talk + "?svar=grunn");
    ane.post(talk + "/sperring", Map.of("grunn", "Trusler", "timer", "24"), talk);

    assertThat(blocks.holds(null, asked.path("token").asString())).isTrue();
    assertThat(blocks.holds(null, "another")).isFalse();
    assertThat(ConversationId.find(talk.substring(talk.lastIndexOf('/') + 1))).isPresent();
  }

  @Test
  void theSiteIsSearchedInTheSeekersLanguage() {
    String found = ane.get(DESK + "/sok?lang=en&q=sykepleier").body();

    assertThat(found).contains("data-address=\"http").contains("/en/yrker/sykepleier");
  }

  @Test
  void takingFromAnEmptyQueueSaysSo() {
    assertThat(ane.get(take()).body()).contains("Ingen venter nå.");
  }
}
