package no.karrierenorge.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import no.karrierenorge.identity.People;
import no.karrierenorge.platform.crypto.ReferenceCode;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When a folder is full, what somebody has just written stays with her. */
@PlatformTest
class FullFolderTest {
  private static final String FULL = "Du har lagret så mye som det er plass til.";

  @LocalServerPort private int port;
  @Autowired private PortfolioDesk desk;
  @Autowired private People people;
  private Visit visit;
  private Holder known;

  @BeforeEach
  void twoFullFolders() {
    ReferenceCode code = Objects.requireNonNull(((Saved.Kept) desk.save(new Holder(null, null), thing(0))).fresh());
    fill(new Holder(null, code));
    visit = new Visit(port).with("__Host-mappe", code.letters());
    known = Holder.of(people.find("demo", "seeker-2").orElseThrow());
    fill(known);
  }

  @AfterEach
  void empty() {
    desk.deleteAll(known);
  }

  private static NewItem thing(int number) {
    return new NewItem(ItemKind.OCCUPATION, "/yrker/" + number, "Noe", 1, Map.of());
  }

  private void fill(Holder holder) {
    int number = 1;
    while (desk.save(holder, thing(number)) instanceof Saved.Kept) number++;
  }

  private static void staysWithHer(HttpResponse<String> answer, String text) {
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains(FULL, text);
  }

  @Test
  void anApplication() {
    staysWithHer(visit.post("/verktoy/jobbsok/soknad", Map.of("stilling", "Kokk", "notat", "Ring Anne"), "/verktoy/jobbsok/soknad"), "Ring Anne</textarea>");
  }

  @Test
  void aReflection() {
    staysWithHer(visit.post("/verktoy/refleksjon/good-day/lagring", Map.of("good-day-morning-0-text", "Kaffe først"), "/verktoy/refleksjon/good-day"), "Kaffe først");
  }

  @Test
  void strengths() {
    staysWithHer(visit.post("/verktoy/styrker/lagring", Map.of("t-went-well", "Jeg bygde en hytte"), "/verktoy/styrker/skriv"), "Jeg bygde en hytte");
  }

  @Test
  void aGoal() {
    Visit loggedIn = new Visit(port).as("seeker-2");

    staysWithHer(loggedIn.post("/min-side/mal", Map.of("tittel", "Bli kokk", "hvorfor", "Mat er moro"), "/min-side/mal/nytt"), "Mat er moro</textarea>");
  }
}
