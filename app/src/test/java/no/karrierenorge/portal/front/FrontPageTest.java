package no.karrierenorge.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class FrontPageTest {
  @LocalServerPort private int port;

  @Test
  void theThreeDoorsStandOnTheFrontPage() {
    String page = new Visit(port).get("/").body();

    assertThat(page).contains("data-door=\"explore\"", "data-door=\"know\"", "data-door=\"talk\"", "Vet du ikke hvor du skal begynne?");
  }

  @Test
  void anArabicFrontPageReadsFromTheRightAndMarksWhatIsEnglish() {
    String page = new Visit(port).get("/ar").body();

    assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\"", "lang=\"en\"", "href=\"/en/hvor-er-du/");
  }

  @Test
  void aSituationLeadsToPlacesToGo() {
    String page = new Visit(port).get("/en/hvor-er-du/ny-i-norge").body();

    assertThat(page).contains("I am new in Norway", "href=\"/en/karrieresentre\"");
  }

  @Test
  void anAnswerThatMeansNothingAsksAgain() {
    var answer = new Visit(port).get("/begynn?naa=%00%3Cscript%3E&hjelp=facts");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Hva passer best akkurat nå?").doesNotContain("<script>");
  }
}
