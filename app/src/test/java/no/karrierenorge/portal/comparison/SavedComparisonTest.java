package no.karrierenorge.portal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A comparison grows by what is saved, and can be saved itself. */
@PlatformTest
class SavedComparisonTest {
  private static final String BOTH = "/verktoy/sammenlign?yrke=sykepleier&yrke=vernepleier";
  private static final String CHOOSE = "/verktoy/sammenlign/lagret";

  @LocalServerPort private int port;
  private Visit visit;

  @BeforeEach
  void somebody() {
    visit = new Visit(port);
  }

  private void save(String address) {
    visit.post("/lagre", Map.of("side", address), "/lagre?side=/yrker/sykepleier");
  }

  @Test
  void aComparisonIsFoundAgainWhereAllThatIsSavedLies() {
    save("/en" + BOTH + "&yrke=finnes-ikke");

    assertThat(visit.get("/kode").body()).contains("Sykepleier – Vernepleier", "Sammenligning", BOTH.replace("&", "&amp;"));
    assertThat(visit.get(CHOOSE).body()).contains("Sykepleier – Vernepleier");
  }

  @Test
  void theSameComparisonIsSavedOnce() {
    save(BOTH);
    save(BOTH);

    assertThat(visit.get(CHOOSE).body()).containsOnlyOnce(">Sykepleier – Vernepleier<");
  }

  @Test
  void oneAloneIsNoComparison() {
    assertThat(visit.get("/lagre?side=/verktoy/sammenlign%3Fyrke=sykepleier").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsSavedCanBeChosenToCompare() {
    save("/yrker/sykepleier");
    save("/utdanning/veier/y-veien");
    String body = visit.get(CHOOSE).body();

    assertThat(body).contains("name=\"yrke\" value=\"sykepleier\"");
    assertThat(body).as("a road cannot stand beside another").doesNotContain("y-veien");
  }

  @Test
  void whoeverHasSavedNothingIsToldHow() {
    assertThat(visit.get(CHOOSE).body()).contains("Du har ikke lagret noe å sammenligne ennå");
  }
}
