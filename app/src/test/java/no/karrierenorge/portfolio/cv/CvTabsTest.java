package no.karrierenorge.portfolio.cv;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two tabs at one CV, and a CV without end: nothing is lost. */
@PlatformTest
class CvTabsTest {
  @LocalServerPort private int port;

  private OwnCv begun() {
    return OwnCv.begun(new Visit(port));
  }

  private OwnCv withTwoJobs() {
    OwnCv cv = begun();
    cv.writes("/arbeid/ny", Map.of("position", "Renholder"));
    cv.writes("/arbeid/ny", Map.of("position", "Kokk"));
    return cv;
  }

  @Test
  void twoTabsMayWriteInDifferentEntries() {
    OwnCv cv = withTwoJobs();
    String cook = cv.markAt("/arbeid/1");
    String cleaner = cv.markAt("/arbeid/2");

    cv.writes("/arbeid/1", cook, Map.of("position", "Souschef"));
    cv.writes("/arbeid/2", cleaner, Map.of("position", "Renholdsleder"));

    assertThat(cv.sheet()).contains("Souschef", "Renholdsleder");
  }

  @Test
  void ofTwoTabsInOneEntryTheSecondSeesBothAndLosesNothing() {
    OwnCv cv = withTwoJobs();
    String mark = cv.markAt("/arbeid/1");
    cv.writes("/arbeid/1", mark, Map.of("position", "Souschef"));

    HttpResponse<String> second = cv.writes("/arbeid/1", mark, Map.of("position", "Kjøkkensjef"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("endret i en annen fane", "<li>Souschef</li>", "value=\"Kjøkkensjef\"");
    assertThat(cv.sheet()).contains("Souschef").doesNotContain("Kjøkkensjef");
  }

  @Test
  void ofTwoTabsAtTheTopTheSecondSeesBoth() {
    OwnCv cv = begun();
    String mark = cv.markAt("/om");
    cv.writes("/om", mark, Map.of("name", "Amira"));

    HttpResponse<String> second = cv.writes("/om", mark, Map.of("name", "Amira Dahl"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("<li>Amira</li>", "value=\"Amira Dahl\"");
  }

  @Test
  void aCvThatHasGrownTooLargeIsNotSavedAndNotLost() {
    OwnCv cv = begun();
    String long4000 = "x".repeat(4_000);
    for (int i = 0; i < 60; i++) cv.writes("/prosjekter/ny", Map.of("name", "P" + i, "description", long4000));

    HttpResponse<String> tooMuch = cv.writes("/arbeid/ny", Map.of("position", "Siste", "summary", long4000, "highlights", long4000));
    HttpResponse<String> stillTooMuch = cv.writes("/frivillig/ny", Map.of("position", "Aller siste", "summary", long4000, "highlights", long4000));

    assertThat(List.of(tooMuch.statusCode(), stillTooMuch.statusCode())).contains(422);
    assertThat(stillTooMuch.body()).contains("CV-en er blitt for lang", "Aller siste");
  }
}
