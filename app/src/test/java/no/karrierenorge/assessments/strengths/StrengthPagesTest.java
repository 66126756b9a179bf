package no.karrierenorge.assessments.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Choosing, writing, seeing it as a whole, saving and changing: nothing that was typed gets lost. */
@PlatformTest
class StrengthPagesTest {
  private static final String TOOL = "/verktoy/styrker";
  private static final String WRITING = TOOL + "/skriv";

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Visit visit;

  @BeforeEach
  void comesIn() {
    visit = new Visit(port);
  }

  private HttpResponse<String> sends(String path, Map<String, String> fields) {
    return visit.post(path, fields, WRITING);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private String saved(String text) {
    return location(sends(TOOL + "/lagring", Map.of("t-went-well", text)));
  }

  @Test
  void whatIsChosenComesFirstAndTheRestCanBeUnfolded() {
    visit.post(TOOL + "/velg", Map.of("om", "others-ask"), TOOL + "/velg");
    visit.post(TOOL + "/laring", Map.of("sound", "silence", "light", "hack"), TOOL + "/laring");

    String page = visit.get(WRITING).body();

    assertThat(page.indexOf("t-others-ask")).isPositive().isLessThan(page.indexOf("Mer du kan skrive om"));
    assertThat(page.indexOf("id=\"t-went-well\"")).isGreaterThan(page.indexOf("Mer du kan skrive om"));
    assertThat(page).contains("Helst stille", "n-sound").doesNotContain("n-light");
  }

  @Test
  void theWholeIsSeenBeforeItIsSavedAndCanBeWrittenOn() {
    visit.post(TOOL + "/laring", Map.of("sound", "silence"), TOOL + "/laring");
    Map<String, String> written = Map.of("t-went-well", "Jeg bygde en hytte.\nDen står ennå.", "n-sound", "Med ørepropper");

    String whole = sends(TOOL + "/resultat", written).body();

    assertThat(whole).contains("Jeg bygde en hytte.\nDen står ennå.", "Hva gjorde du, helt konkret?", "Helst stille", "Med ørepropper", "Dette er ikke lagret");
    assertThat(whole).contains("name=\"t-went-well\" value=\"Jeg bygde en hytte.\nDen står ennå.\"");
    assertThat(visit.cookie("__Host-mappe")).isEmpty();
    assertThat(sends(WRITING, written).body()).contains("Jeg bygde en hytte.\nDen står ennå.</textarea>");
  }

  @Test
  void whoWantsToGoBackWithSomethingWrittenIsToldFirst() {
    assertThat(location(sends(TOOL + "/resultat", Map.of("til", "tilbake")))).endsWith(TOOL + "/laring");
    assertThat(sends(TOOL + "/resultat", Map.of("til", "tilbake", "t-went-well", "En hytte")).body()).contains("Du har skrevet noe som ikke er lagret", "En hytte</textarea>");
  }

  @Test
  void anEmptyPageAndATooLongTextGetAClearWordAndNothingIsLost() {
    assertThat(sends(TOOL + "/resultat", Map.of("t-went-well", "   ")).body()).contains("Skriv noen ord");

    HttpResponse<String> tooLong = sends(TOOL + "/lagring", Map.of("t-went-well", "a".repeat(4_007), "t-others-ask", "Data"));

    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("Det er plass til 4000 tegn. Ta bort 7.", "a".repeat(4_007), "Data</textarea>", "aria-describedby=\"t-went-well-om t-went-well-feil\"");
    assertThat(visit.cookie("__Host-mappe")).isEmpty();
  }

  @Test
  void pastedHtmlIsShownAsItWasTyped() {
    String saved = saved("<img src=x onerror=alert(1)> & <b>fet</b>");

    assertThat(visit.get(saved).body()).contains("&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;fet").doesNotContain("<img src=x");
  }

  @Test
  void whatIsSavedIsShownToNobodyElseAndCanBeChanged() {
    String saved = saved("En hytte");
    assertThat(visit.get(saved).body()).contains("En hytte", "Skriv ned koden");
    assertThat(new Visit(port).get(saved).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).get(saved + "/endring").statusCode()).isEqualTo(404);
    assertThat(visit.get(saved + "/endring").body()).contains("En hytte</textarea>", "name=\"utgave\" value=\"" + revision(saved) + "\"");

    HttpResponse<String> changed = sends(saved + "/endring", Map.of("t-went-well", "To hytter", "utgave", revision(saved)));

    assertThat(location(changed)).endsWith(saved);
    assertThat(visit.get(saved).body()).contains("To hytter").doesNotContain("En hytte");
  }

  @Test
  void twoTabsDoNotOverwriteOneAnother() {
    String saved = saved("En hytte");
    String read = revision(saved);
    sends(saved + "/endring", Map.of("t-went-well", "To hytter", "utgave", read));

    HttpResponse<String> late = sends(saved + "/endring", Map.of("t-went-well", "Tre hytter", "utgave", read));

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Ingenting er borte", "To hytter", "Tre hytter</textarea>");
    assertThat(visit.get(saved).body()).contains("To hytter");
    sends(saved + "/endring", Map.of("t-went-well", "Tre hytter", "utgave", revision(saved)));
    assertThat(visit.get(saved).body()).contains("Tre hytter");
  }

  @Test
  void whatHelpsHerLearnCanBeChosenAnewAndTheTextStays() {
    String saved = saved("En hytte");
    String choice = saved + "/laring";
    String read = revision(saved);

    assertThat(location(sends(choice, Map.of("sound", "silence", "utgave", read)))).endsWith(saved);

    assertThat(visit.get(saved).body()).contains("En hytte", "Helst stille");
    assertThat(visit.get(choice).body()).contains("value=\"silence\" checked");
    HttpResponse<String> late = sends(choice, Map.of("utgave", read));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("kanskje i en annen fane").doesNotContain("value=\"silence\" checked");
    assertThat(visit.get(saved).body()).contains("Helst stille");
    assertThat(new Visit(port).get(choice).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsChangedAfterItWasSavedIsNoStepOfAWay() {
    String saved = saved("En hytte");

    assertThat(visit.get(TOOL + "/laring").body()).contains("Steg 2 av 3", "href=\"" + TOOL + "\"");
    for (String change : List.of("/laring", "/endring")) {
      assertThat(visit.get(saved + change).body()).doesNotContain("av 3").contains("href=\"" + saved + "\"");
    }
  }

  @Test
  void whatIsGoneLeavesTheTextWithItsWriter() {
    HttpResponse<String> gone = sends(TOOL + "/lagret/00000000-0000-0000-0000-000000000000/endring", Map.of("t-went-well", "En hytte", "utgave", "1"));

    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).contains("du kan lagre den som ny", "En hytte</textarea>");
  }

  @Test
  void itSpeaksTheOtherLanguages() {
    assertThat(visit.get("/nn" + WRITING).body()).contains("Skriv med dine eigne ord", "Ein augneblink der det gjekk bra");
    assertThat(visit.get("/en" + WRITING).body()).contains("Write in your own words", "A moment when it went well");
  }

  private String revision(String saved) {
    String page = visit.get(saved + "/endring").body();
    return page.replaceFirst("(?s).*name=\"utgave\" value=\"(\\d+)\".*", "$1");
  }
}
