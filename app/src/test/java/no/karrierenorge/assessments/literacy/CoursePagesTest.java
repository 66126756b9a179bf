package no.karrierenorge.assessments.literacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import no.karrierenorge.assessments.writing.Written;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class CoursePagesTest {
  private static final String COURSE = "/verktoy/digital-kompetanse";
  private static final String CHANGING = COURSE + "/changing";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"", "/nn", "/en"})
  void everyUnitIsAWholePage(String language) {
    var visit = new Visit(port);

    for (Course.Unit unit : new Courses().current().units()) {
      assertThat(visit.get(language + CourseComposer.path(unit)).body()).as(unit.id()).contains("<form").contains(unit.tasks().getLast().id());
    }
  }

  @Test
  void anAnswerIsMetWithAWordAndWhatWasWrittenStandsStill() {
    var visit = new Visit(port);

    String page = visit.post(CHANGING, Map.of("changing-choice", "look", "changing-write-0-left", "Kassene"), CHANGING).body();

    assertThat(page).contains("God idé. Bra start.").contains("Kassene</textarea>");
  }

  @Test
  void howFarOneHasComeLiesOnTheDevice() {
    var visit = new Visit(port);

    visit.post(CHANGING, Map.of("ferdig", "ja"), CHANGING);

    assertThat(visit.get(COURSE).body()).contains("Du er ferdig med 1 av 7 deler.");
    assertThat(new Visit(port).get(COURSE).body()).contains("Begynn der du vil.");
  }

  @Test
  void whatIsSavedComesBackWithTheTexts() {
    Visit visit = new Visit(port);

    String path = save(visit, "Papiret");

    assertThat(visit.get(path).body()).contains("Papiret").contains("Du er ferdig med 1 av 7 deler.").contains("Referansekode");
    assertThat(visit.get(CHANGING).body()).contains("Papiret</textarea>");
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void savedAgainItIsTheSameCourse() {
    Visit visit = new Visit(port);
    String path = save(visit, "Papiret");

    String again = location(visit.post(COURSE + "/lagring", Map.of(), COURSE));

    assertThat(again).isEqualTo(path);
    assertThat(visit.get(path).body()).contains("Papiret");
  }

  @Test
  void twoTabsDoNotOverwriteOneAnother() {
    Visit visit = new Visit(port);
    save(visit, "Den ene fanen");

    HttpResponse<String> late = visit.post(CHANGING + "/lagring", Map.of("changing-write-0-left", "Den andre fanen", "lest", Written.NOTHING.mark()), CHANGING);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Den andre fanen</textarea>").contains("Den ene fanen");
  }

  private static String save(Visit visit, String text) {
    return location(visit.post(CHANGING + "/lagring", Map.of("ferdig", "ja", "changing-write-0-left", text, "lest", Written.NOTHING.mark()), CHANGING));
  }

  private static String location(HttpResponse<String> saved) {
    assertThat(saved.statusCode()).isEqualTo(302);
    return saved.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
  }
}
