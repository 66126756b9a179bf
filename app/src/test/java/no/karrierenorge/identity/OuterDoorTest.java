package no.karrierenorge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class OuterDoorTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"/min-side,/logg-inn?til=%2Fmin-side", "/arbeid/drift,/logg-inn?til=%2Farbeid%2Fdrift",
      "/arbeid/finnes-ikke,/logg-inn?til=%2Farbeid%2Ffinnes-ikke", "/en/arbeid/drift,/en/logg-inn?til=%2Farbeid%2Fdrift",
      "/en/min-side/finnes/ikke,/en/logg-inn?til=%2Fmin-side%2Ffinnes%2Fikke"})
  void whoeverIsNotLoggedInIsAskedWhoSheIsWhetherThePageExistsOrNot(String path, String door) {
    var answer = new Visit(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(door);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void inAWrongRoleAPageLooksAsIfItWereNotThere() {
    var visit = new Visit(port).as("editor-1");

    var hidden = visit.get("/arbeid/drift");
    var missing = visit.get("/arbeid/drifx");

    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.body().replace("drift", "drifx")).isEqualTo(missing.body());
  }

  @Test
  void anotherMethodDoesNotTellThatThePageIsThere() {
    var visit = new Visit(port).as("editor-1");

    assertThat(visit.post("/arbeid/drift", Map.of(), "/rolle").statusCode()).isEqualTo(404);
  }

  @Test
  void thePagesForEverybodyStayTheSameForEverybody() {
    var visit = new Visit(port);

    var answer = visit.get("/yrker/sykepleier");

    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public");
    assertThat(visit.as("seeker-1").get("/yrker/sykepleier").headers().firstValue("Cache-Control")).contains("private, no-store");
  }
}
