package no.karrierenorge.portal.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class OccupationPageTest {
  @LocalServerPort private int port;

  @Test
  void anOccupationTellsWhatOneDoesAndHowToBecomeIt() {
    var answer = new Visit(port).get("/yrker/sykepleier");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<h1 class=\"kn-h1\">Sykepleier</h1>", "Veien dit", "Kilder og datoer");
  }

  @Test
  void anUnknownOccupationIsAPageThatSearches() {
    var answer = new Visit(port).get("/yrker/syke-pleier");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("value=\"syke pleier\"");
  }

  @Test
  void theKeptPageIsTheSameAndAnswersUnchanged() {
    var visit = new Visit(port);
    var made = visit.get("/yrker/tomrer");

    var kept = visit.get("/yrker/tomrer");
    var unchanged = visit.get("/yrker/tomrer", "If-None-Match", made.headers().firstValue("ETag").orElseThrow());

    assertThat(kept.body()).isEqualTo(made.body());
    assertThat(unchanged.statusCode()).isEqualTo(304);
  }
}
