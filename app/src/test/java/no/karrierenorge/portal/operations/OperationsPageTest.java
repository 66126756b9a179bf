package no.karrierenorge.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class OperationsPageTest {
  @LocalServerPort private int port;

  @Test
  void anAdministratorSeesWhatRuns() {
    String page = new Visit(port).as("admin-1").get("/arbeid/drift").body();

    assertThat(page).contains("PostgreSQL 18", "0.1.0-SNAPSHOT", "Revisjonslogg").doesNotContain("Kjeden holder");
  }

  @ParameterizedTest
  @CsvSource({"'',Kjeden holder", "/nn,Kjeda held", "/en,The chain holds"})
  void theChainIsReadAgainWhenSheAsks(String language, String holds) {
    String page = new Visit(port).as("admin-1").get(language + "/arbeid/drift?kontroll=true").body();

    assertThat(page).contains(holds);
  }
}
