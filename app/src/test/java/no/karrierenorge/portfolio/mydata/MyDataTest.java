package no.karrierenorge.portfolio.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seeing, taking along and deleting all that is kept about somebody. */
@PlatformTest
class MyDataTest {
  private static final String PAGE = "/min-side/mine-data";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private People people;
  private Visit visit;
  private PersonId person;

  @BeforeEach
  void somebodyWithAConversationAndAText() {
    visit = new Visit(port).as("seeker-2");
    person = people.find("demo", "seeker-2").orElseThrow();
    visit.post("/min-side/mal", Map.of("tittel", "En tanke om fjell", "hvorfor", "Jeg vil være ute"), "/min-side/mal/nytt");
    visit.post("/veiledning/sporsmal", Map.of("sporsmal", "Hvor lang er læretiden?", "svar", "kode", "nokkel", UUID.randomUUID().toString()), "/veiledning/sporsmal");
  }

  private Map<String, String> archive() throws IOException {
    var files = new HashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(visit.bytes(PAGE + "/arkiv")))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), new String(zip.readAllBytes()));
    }
    return files;
  }

  /** Every table with a column that refers to a person, asked whether she is in it. */
  private List<String> tablesThatKnow(PersonId one) {
    List<String> columns = database.sql("""
            select table_schema || '.' || table_name || ' ' || column_name from information_schema.columns
            where data_type = 'uuid' and table_schema in ('identity', 'audit', 'consent', 'portfolio', 'eguidance', 'notices', 'platform')
            """)
        .query((row, number) -> row.getString(1))
        .list();
    return columns.stream()
        .map(column -> column.split(" "))
        .filter(column -> database.sql("select exists (select from " + column[0] + " where " + column[1] + " = :one)").param("one", one.value())
            .query(Boolean.class).single())
        .map(column -> column[0] + "." + column[1])
        .toList();
  }

  @Test
  void allThatIsKeptIsShown() {
    assertThat(visit.get(PAGE).body()).contains("En tanke om fjell", "Hvor lang er læretiden?", "Fødselsnummeret ditt er ikke lagret");
  }

  @Test
  void theArchiveHoldsAPageToReadAndTheSameForPrograms() throws IOException {
    Map<String, String> files = archive();

    String index = Objects.requireNonNull(files.get("index.html"));
    assertThat(index).contains("En tanke om fjell", "Hvor lang er læretiden?");
    assertThat(files.keySet()).anyMatch(name -> name.startsWith("data/goal-")).anyMatch(name -> name.startsWith("data/conversation-")).contains("data/person.json");
    assertThat(files.entrySet()).anyMatch(file -> file.getKey().startsWith("data/goal-") && file.getValue().contains("Jeg vil være ute"));
    assertThat(files.keySet()).allMatch(name -> name.equals("index.html") || index.contains("href=\"" + name + "\""));
  }

  @Test
  void nothingIsDeletedBeforeTheBoxIsTicked() {
    var answer = visit.post(PAGE + "/slett", Map.of(), PAGE + "/slett");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(visit.get(PAGE).body()).contains("En tanke om fjell");
  }

  @Test
  void afterDeletingNoTableKnowsHerAndTheSessionIsOver() {
    assertThat(tablesThatKnow(person)).contains("identity.person.id", "portfolio.folder.person", "eguidance.conversation.seeker");

    var answer = visit.post(PAGE + "/slett", Map.of("sikker", "ja"), PAGE + "/slett");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/slettet");
    assertThat(tablesThatKnow(person)).isEmpty();
    assertThat(visit.get("/min-side").statusCode()).isEqualTo(302);
    assertThat(visit.get("/slettet").body()).contains("Alt om deg er slettet");
  }

  @Test
  void whatWasSaidIsGoneFromTheDatabase() {
    UUID conversation = database.sql("select id from eguidance.conversation where seeker = :me order by started_at desc limit 1").param("me", person.value())
        .query(UUID.class).single();

    visit.post(PAGE + "/slett", Map.of("sikker", "ja"), PAGE + "/slett");

    assertThat(database.sql("select count(*) from eguidance.message where conversation = :id").param("id", conversation).query(Integer.class).single()).isZero();
  }
}
