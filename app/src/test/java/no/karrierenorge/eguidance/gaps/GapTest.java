package no.karrierenorge.eguidance.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting missing content and settling it. */
@PlatformTest
class GapTest {
  private static final String PATH = "/arbeid/e-veiledning/mangler";

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @Test
  void aReportStandsUntilAnEditorHasSettledIt() {
    Visit counsellor = new Visit(port).as("ecounsellor-1");
    Visit editor = new Visit(port).as("editor-1");
    String missing = "Frist " + UUID.randomUUID();
    var report = Map.of("side", "http://localhost/yrker/sykepleier?q=x", "sitat", "15. april", "mangler", missing);

    assertThat(counsellor.post(PATH, report, PATH).statusCode()).isEqualTo(302);

    assertThat(editor.get(PATH).body()).contains(missing).contains("href=\"/yrker/sykepleier\"").contains("15. april");
    String id = database.sql("select id from eguidance.content_gap where missing = :missing").param("missing", missing).query(String.class).single();
    assertThat(counsellor.post(PATH + "/" + id + "/ferdig", Map.of(), PATH).statusCode()).isEqualTo(404);
    editor.post(PATH + "/" + id + "/ferdig", Map.of(), PATH);
    assertThat(editor.get(PATH).body()).doesNotContain(missing);
  }

  @Test
  void aPageOfAnotherKindIsRefusedAndANumberIsMasked() {
    Visit counsellor = new Visit(port).as("ecounsellor-1");
    assertThat(counsellor.post(PATH, Map.of("side", "javascript:alert(1)", "mangler", "noe"), PATH).statusCode()).isEqualTo(422);
    assertThat(new GapForm("/", null, "Hun er 01010750160 her").missing()).doesNotContain("01010750160");
  }
}
