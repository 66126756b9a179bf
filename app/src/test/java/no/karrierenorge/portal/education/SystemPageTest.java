package no.karrierenorge.portal.education;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.catalogue.EducationSystem;
import no.karrierenorge.catalogue.SystemStage;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SystemPageTest {
  @LocalServerPort private int port;

  @Test
  void fromATradeCertificateOneSeesTheNextStepsWhatLiesBehindThemAndWhatLeadsThere() {
    var answer = new Visit(port).get("/utdanning/systemet?fra=fagbrev");

    assertThat(answer.body())
        .contains("Fag- og svennebrev: veiene videre", "Her står du")
        .contains("kn-sysmap__stage now\" data-stage=\"fagbrev\"", "kn-sysmap__stage next\" data-stage=\"fagskole\"")
        .contains("kn-sysmap__stage further\" data-stage=\"bachelor\"", "kn-sysmap__stage before\" data-stage=\"laretid\"");
  }

  @Test
  void everyStageIsALinkInTheDrawingAndInTheList() {
    String page = new Visit(port).get("/utdanning/systemet").body();

    for (SystemStage stage : EducationSystem.shipped().stages()) {
      assertThat(page.split("href=\"/utdanning/systemet\\?fra=" + stage.slug() + "[\"#]", -1)).as(stage.slug()).hasSizeGreaterThan(2);
    }
  }

  @Test
  void anUnknownPlaceShowsTheMapAsBeforeOneHasChosen() {
    var answer = new Visit(port).get("/utdanning/systemet?fra=maanen");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("Neste steg</h3>");
  }
}
