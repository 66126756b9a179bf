package no.karrierenorge.eguidance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.identity.People;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class IncidentsTest {
  private static final String PAGE = "/arbeid/ledelse";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;
  @Autowired private People people;
  private final UUID conversation = UUID.randomUUID();

  @BeforeEach
  void somethingIsRaised() {
    UUID counsellor = people.admit("test", "incidents", null).value();
    database.sql("""
            insert into eguidance.conversation (id, channel, state, language, waiting_since, started_at, ended_at, ended_by)
            values (:id, 'CHAT', 'ENDED', 'nb', '2001-03-05', '2001-03-05', '2001-03-05', 'COUNSELLOR')
            """).param("id", conversation).update();
    database.sql("insert into eguidance.alert (conversation, raised_by, raised_at) values (:id, :by, now())")
        .param("id", conversation).param("by", counsellor).update();
    database.sql("""
            insert into eguidance.block (conversation, token_hash, reason, blocked_by, since, until)
            values (:id, sha256('x'), 'Skriver stygt igjen', :by, now(), now() + interval '1 day')
            """).param("id", conversation).param("by", counsellor).update();
  }

  @AfterEach
  void forget() {
    database.sql("delete from eguidance.block where conversation = :id").param("id", conversation).update();
    database.sql("delete from eguidance.conversation where id = :id").param("id", conversation).update();
  }

  @Test
  void anAlertStandsThereUntilTheManagerSeesToIt() {
    Visit manager = new Visit(port).as("manager-1");
    String alert = database.sql("select id from eguidance.alert where conversation = :id").param("id", conversation).query(String.class).single();

    String before = manager.get(PAGE + "/na").body();
    manager.post(PAGE + "/varsler", Map.of("varsel", alert), PAGE);

    assertThat(before).contains("Fare for liv", "value=\"" + alert + "\"");
    assertThat(manager.get(PAGE).body()).doesNotContain("name=\"varsel\" value=\"" + alert + "\"");
    assertThat(audited("eguidance.see", "alert " + alert)).isEqualTo(1);
  }

  @Test
  void aBlockIsReadWithItsReasonAndLifted() {
    Visit manager = new Visit(port).as("manager-1");
    String block = database.sql("select id from eguidance.block where conversation = :id").param("id", conversation).query(String.class).single();

    String before = manager.get(PAGE).body();
    manager.post(PAGE + "/sperringer", Map.of("sperring", block), PAGE);

    assertThat(before).contains("Skriver stygt igjen");
    assertThat(manager.get(PAGE).body()).doesNotContain("Skriver stygt igjen");
    assertThat(audited("eguidance.lift", "block " + block)).isEqualTo(1);
  }

  private long audited(String act, String thing) {
    return database.sql("select count(*) from audit.entry where act = :act and thing = :thing")
        .param("act", act)
        .param("thing", thing)
        .query(Long.class)
        .single();
  }
}
