package no.karrierenorge.portal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ComparisonPageTest {
  @LocalServerPort private int port;

  @Test
  void twoOccupationsStandSideBySideAndEachCanBeRemoved() {
    var answer = new Visit(port).get("/verktoy/sammenlign?yrke=sykepleier&yrke=tomrer");

    assertThat(answer.body())
        .contains("href=\"/yrker/sykepleier\"", "href=\"/yrker/tomrer\"", "Bachelor, 3 år", "Sterkeste interesser")
        .contains("href=\"/verktoy/sammenlign?yrke=tomrer\"", "href=\"/verktoy/sammenlign?yrke=sykepleier\"")
        .contains("<input type=\"hidden\" name=\"yrke\" value=\"sykepleier\">");
  }

  @Test
  void educationsOfDifferentKindsStandSideBySide() {
    var answer = new Visit(port).get("/verktoy/sammenlign?utdanning=tomrerfaget&utdanning=sykepleie-bachelor&utdanning=naturbruk");

    assertThat(answer.body())
        .contains("href=\"/utdanning/videregaende/tomrerfaget\"", "href=\"/utdanning/studier/sykepleie-bachelor\"")
        .contains("href=\"/utdanning/videregaende/naturbruk\"", "Slik kommer du inn");
  }

  @Test
  void withNothingChosenThePageInvitesToChoose() {
    var answer = new Visit(port).get("/verktoy/sammenlign?yrke=");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Ingenting valgt ennå", "<option value=\"sykepleier\">", "<option value=\"tomrerfaget\">");
  }

  @Test
  void theFifthIsLeftOutAndThePageSaysSo() {
    var answer = new Visit(port).get("/verktoy/sammenlign?yrke=sykepleier&yrke=tomrer&yrke=elektriker&yrke=lektor&yrke=psykolog");

    assertThat(answer.body()).contains("Det er plass til fire", "Nå er det fullt").doesNotContain("href=\"/yrker/psykolog\"", "<select");
  }

  @Test
  void anUnknownOneIsNamedSafelyAndTheRestIsShown() {
    var answer = new Visit(port).get("/verktoy/sammenlign?yrke=%3Cscript%3E&yrke=tomrer");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Vi kjenner ikke &lt;script&gt;", "href=\"/yrker/tomrer\"").doesNotContain("<script>");
  }

  @Test
  void theSameOneTwiceIsOne() {
    var answer = new Visit(port).get("/verktoy/sammenlign?yrke=tomrer&yrke=tomrer");

    assertThat(answer.body()).containsOnlyOnce("<th scope=\"col\">");
  }
}
