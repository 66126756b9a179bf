package no.karrierenorge.portal.education;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class EducationFilterTest {
  @LocalServerPort private int port;

  @Test
  void aWordFindsEducationByItsEverydayNameToo() {
    var answer = new Visit(port).get("/utdanning?q=snekker");

    assertThat(answer.body()).contains("href=\"/utdanning/videregaende/tomrerfaget\"").contains("value=\"snekker\"");
  }

  @Test
  void levelAndFieldNarrowTogetherAndStandInTheForm() {
    var answer = new Visit(port).get("/utdanning?niva=bachelor&felt=health");

    assertThat(answer.body())
        .contains("href=\"/utdanning/studier/sykepleie-bachelor\"", "<option value=\"bachelor\" selected>", "<option value=\"health\" selected>")
        .doesNotContain("href=\"/utdanning/videregaende/tomrerfaget\"", "href=\"/utdanning/studier/medisin\"");
  }

  @Test
  void aTradeWithoutAnOccupationIsFoundWhereMostTradesOfItsProgrammeLead() {
    var crafts = new Visit(port).get("/utdanning?niva=trade&felt=crafts");
    var health = new Visit(port).get("/utdanning?niva=trade&felt=health");

    assertThat(crafts.body()).contains("href=\"/utdanning/videregaende/bokkerfaget\"");
    assertThat(health.body()).contains("href=\"/utdanning/videregaende/helsearbeiderfaget\"").doesNotContain("chassispabyggerfaget");
  }

  @Test
  void anOccupationThatSchoolCompletesIsALevelOfItsOwn() {
    var answer = new Visit(port).get("/utdanning?niva=school-trade");

    assertThat(answer.body()).contains("href=\"/utdanning/videregaende/apotekteknikk\"").doesNotContain("tomrerfaget");
  }

  @Test
  void signsThatAreWildInTheDatabaseMeanThemselves() {
    var answer = new Visit(port).get("/utdanning?q=%25");

    assertThat(answer.body()).contains("0 utdanninger", "Prøv et kortere ord");
  }

  @Test
  void aQuestionIsNeverKeptNorListed() {
    var answer = new Visit(port).get("/utdanning?q=fisk");

    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">");
  }
}
