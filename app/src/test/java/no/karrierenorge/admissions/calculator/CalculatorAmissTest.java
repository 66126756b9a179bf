package no.karrierenorge.admissions.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is typed and cannot be: it is said beside the field and in the list above, and nothing is lost. */
@PlatformTest
class CalculatorAmissTest {
  private static final String BY_HAND = "/verktoy/karakterkalkulator/hoyere/by-hand";
  private static final String SCIENCE = "/verktoy/karakterkalkulator/hoyere/general-science";
  private static final String UPPER = "/verktoy/karakterkalkulator/videregaende";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "4.5", "-3", "fem", "1e9", "<b>4</b>"})
  void whatIsNoGradeIsSaidBesideTheFieldAndNothingIsLost(String typed) {
    HttpResponse<String> answer = new Visit(port).post(SCIENCE, Map.of("f.english", typed, "f.history", "5", "fodt", "2008"), SCIENCE);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Skriv karakterer som hele tall fra 1 til 6", "href=\"#f.english\"", "name=\"f.history\" value=\"5\"",
        "value=\"" + typed.replace("<", "&lt;") + "\"");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
      "fodt, 2030, Skriv året med fire tall", "fodt, 1850, Skriv året med fire tall", "fodt, nittenåtti, Skriv året med fire tall",
      "studiepoeng, -1, helt tall fra 0 til 600", "studiepoeng, 601, helt tall fra 0 til 600", "studiepoeng, 30.5, helt tall fra 0 til 600",
      "v1.f, 4, Velg hvilket fag", "v1.fag, physics-1, Skriv karakteren i faget", "t1.fag, history, Skriv den ene nye karakteren"
  })
  void whatCannotBeIsSaidBesideTheField(String field, String typed, String word) {
    HttpResponse<String> answer = new Visit(port).post(SCIENCE, Map.of("f.english", "4", field, typed), SCIENCE);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(word, "id=\"" + answer.body().split("href=\"#")[2].split("\"")[0] + "-feil\"");
  }

  @Test
  void tooManyGradesAndHugeTextsAreRefusedAndKept() {
    String many = "4 ".repeat(81);
    String huge = "4 5 ".repeat(20_000);

    assertThat(new Visit(port).post(BY_HAND, Map.of("tall", many), BY_HAND).body()).contains("flere enn 80 karakterer", many.strip());
    assertThat(new Visit(port).post(BY_HAND, Map.of("tall", huge), BY_HAND).body()).contains("Skriv karakterer som hele tall", huge.strip());
  }

  @Test
  void aSubjectThatStandsTwiceIsAskedAbout() {
    HttpResponse<String> answer = new Visit(port).post(SCIENCE, Map.of("f.mathematics-r1", "4", "v1.fag", "mathematics-r1", "v1.f", "5"), SCIENCE);

    assertThat(answer.body()).contains("Faget står der fra før");
  }

  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvSource({
      "'', f.history, '7', 'Historie, standpunkt: Skriv karakterer som hele tall'",
      "'', e.english, '4,5,9', 'Engelsk, eksamen: Skriv karakterer som hele tall'",
      "/nn, f.history, '7', 'Historie, standpunkt: Skriv karakterar som heile tal'",
      "/en, f.history, '7', 'History, final grade: Write grades as whole numbers'",
      "'', v3.f, '7', 'Programfag, fag 3: Velg hvilket fag'",
      "'', t2.k, '7', 'Tatt på nytt eller lagt til, fag 2, ny karakter: Skriv karakterer som hele tall'",
      "'', tall, 'x', 'Andre karakterer: Skriv karakterer som hele tall'",
      "'', studiepoeng, '-1', 'Studiepoeng fra universitet eller høgskole: Skriv et helt tall'"
  })
  void theListOfWhatIsAmissNamesTheSubjectAndLeadsToItsField(String language, String field, String typed, String words) {
    String form = language + SCIENCE;

    String page = new Visit(port).post(form, Map.of("f.english", "4", field, typed), form).body();

    String target = field.equals("v3.f") ? "v3.fag" : field;
    assertThat(page).containsPattern("<a class=\"ds-link\" href=\"#" + target + "\">" + words).contains("id=\"" + target + "\"");
  }

  @Test
  void aChosenSubjectIsNamedByWhatWasChosen() {
    var typed = Map.of("f.english", "4", "v1.fag", "physics-1", "v1.f", "9", "t1.fag", "history", "t1.slag", "privatist", "t1.k", "5");

    assertThat(new Visit(port).post(SCIENCE, typed, SCIENCE).body())
        .contains("#v1.f\">Fysikk 1, standpunkt: Skriv karakterer", "#t1.fag\">Historie: Skriv også den gamle karakteren");
    assertThat(new Visit(port).post(UPPER, Map.of("f.ls-science", "7"), UPPER).body()).contains("#f.ls-science\">Naturfag, standpunkt: Skriv karakterer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "30,5", "31", "femten", "1e1"})
  void pointsThatNoTestGivesAreRefused(String typed) {
    HttpResponse<String> answer = new Visit(port).post(UPPER, Map.of("tall", "4 4", "prove", typed), UPPER);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#prove\">Poeng fra prøve: Skriv et tall fra 0 til 30", "value=\"" + typed + "\"");
  }
}
