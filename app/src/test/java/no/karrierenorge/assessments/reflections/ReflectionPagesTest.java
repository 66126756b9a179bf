package no.karrierenorge.assessments.reflections;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import no.karrierenorge.testing.PdfUa;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class ReflectionPagesTest {
  private static final String GOOD_DAY = "/verktoy/refleksjon/good-day";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"", "/nn", "/en"})
  void everyTaskHasAFormAndASheetOfPaper(String language) throws Exception {
    var visit = new Visit(port);

    for (Task task : new Tasks().all()) {
      String path = language + ReflectionComposer.path(task);
      assertThat(visit.get(path).body()).as(path).contains("<form").contains(task.steps().getLast().id());
      assertThat(PdfUa.faults(visit.bytes(path + "/ark.pdf"))).as(path).isEmpty();
    }
  }

  @Test
  void whatIsWrittenIsShownAndLiesNowhere() {
    var visit = new Visit(port);

    HttpResponse<String> shown = visit.post(GOOD_DAY + "/visning", Map.of("good-day-morning-0-text", "Kaffe & <script>alert(1)</script>"), GOOD_DAY);

    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).contains("Kaffe &amp; &lt;script&gt;").doesNotContain("<script>alert").contains("Det er ikke lagret");
    assertThat(visit.cookie("__Host-mappe")).isEmpty();
  }

  @Test
  void oneGoesOnWritingFromThePageThatShows() {
    var visit = new Visit(port);

    String form = visit.post(GOOD_DAY, Map.of("good-day-morning-0-text", "Jeg går til jobben"), GOOD_DAY).body();

    assertThat(form).contains("Jeg går til jobben</textarea>");
  }

  @Test
  void aTextThatIsTooLongIsHandedBackWithAWordBesideIt() {
    var visit = new Visit(port);
    String text = "lang ".repeat(2_000);

    HttpResponse<String> answer = visit.post(GOOD_DAY + "/lagring", Map.of("good-day-place-0-text", text), GOOD_DAY);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Teksten er for lang").contains("id=\"good-day-place-0-text-feil\"").contains(text.strip());
  }

  @Test
  void whatIsSavedIsReadAgainWithTheCodeAndByNobodyElse() {
    var visit = new Visit(port);

    String path = saved(visit, "Rolig morgen");

    assertThat(visit.get(path).body()).contains("Rolig morgen").contains("Referansekode");
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void whoeverIsLoggedInFindsItInHerOwnFolder() {
    Visit visit = new Visit(port).as("seeker-1");

    String path = saved(visit, "Ute hele dagen");

    assertThat(visit.get(path).body()).contains("Ute hele dagen").contains("Min side");
    assertThat(visit.cookie("__Host-mappe")).isEmpty();
  }

  @Test
  void twoTabsDoNotOverwriteOneAnother() {
    var visit = new Visit(port);
    String path = saved(visit, "Først");
    String change = path + "/endring";
    assertThat(visit.post(change, text("Den ene fanen", "1"), change).statusCode()).isEqualTo(302);

    HttpResponse<String> late = visit.post(change, text("Den andre fanen", "1"), change);

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Den andre fanen</textarea>").contains("Den ene fanen").contains("name=\"utgave\" value=\"2\"");
    assertThat(visit.post(change, text("Begge deler", "2"), change).statusCode()).isEqualTo(302);
    assertThat(visit.get(path).body()).contains("Begge deler").doesNotContain("Den ene fanen");
  }

  private static Map<String, String> text(String text, String revision) {
    return Map.of("good-day-morning-0-text", text, "utgave", revision);
  }

  private static String saved(Visit visit, String text) {
    HttpResponse<String> saved = visit.post(GOOD_DAY + "/lagring", Map.of("good-day-morning-0-text", text), GOOD_DAY);
    assertThat(saved.statusCode()).isEqualTo(302);
    return saved.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
  }

  @Test
  void everyPromptHasAnIdOfItsOwn() {
    assertThat(new Tasks().all().stream().flatMap(task -> task.steps().stream()).map(step -> step.id())).doesNotHaveDuplicates().hasSizeGreaterThan(30);
  }
}
