package no.karrierenorge.assessments.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From cards to an order and what to ask an employer. */
@PlatformTest
class ValuePagesTest {
  private static final String TOOL = "/verktoy/verdier";

  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Visit visit;

  @BeforeEach
  void comesIn() {
    visit = new Visit(port);
  }

  private String location(String path, Map<String, String> fields) {
    return visit.post(path, fields, path).headers().firstValue("Location").orElse("");
  }

  private String lays(Map<String, String> cards) {
    for (int page = 1; page <= 3; page++) location(TOOL + "/kort/" + page, cards);
    return location(TOOL + "/kort/4", cards);
  }

  private String says(String one, String other, String answer) {
    return location(TOOL + "/par", Map.of("en", one, "to", other, "svar", answer));
  }

  @Test
  void threeCardsAreComparedUntilTheirOrderIsClear() {
    assertThat(lays(Map.of("income", "mest", "free-time", "mest", "helping", "mest", "pace", "mindre"))).endsWith(TOOL + "/par");
    assertThat(visit.get(TOOL + "/par").body()).contains("God lønn", "Tid til annet enn arbeid", "Høyst 3 sammenligninger igjen");

    assertThat(says("free-time", "income", "1")).endsWith(TOOL + "/par");
    assertThat(says("helping", "income", "2")).endsWith(TOOL + "/resultat");

    String result = visit.get(TOOL + "/resultat").body();
    assertThat(result).contains("Tid til annet enn arbeid og god lønn ser ut til å bety mest", "På en arbeidsplass:", "Mer lønn kan koste flere timer");
    assertThat(result.indexOf("Tid til annet enn arbeid</h3>")).isLessThan(result.indexOf("God lønn</h3>"));
    assertThat(result.indexOf("God lønn</h3>")).isLessThan(result.indexOf("Hjelpe folk du møter</h3>"));
  }

  @Test
  void sheMayStopAndGoOnAndTakeBackTheLastAnswer() {
    lays(Map.of("income", "mest", "free-time", "mest", "helping", "mest"));
    says("free-time", "income", "1");

    assertThat(visit.get(TOOL + "/resultat").body()).contains("Ikke alt er sammenlignet ennå", "Også viktig, ikke sammenlignet");
    assertThat(location(TOOL + "/par", Map.of("svar", "angre"))).endsWith(TOOL + "/par");
    assertThat(visit.get(TOOL + "/par").body()).contains("Høyst 3 sammenligninger igjen");
  }

  @Test
  void answersThatContradictEachOtherAreMetKindly() {
    lays(Map.of("income", "mest", "free-time", "mest", "helping", "mest"));
    says("helping", "free-time", "1");
    says("helping", "income", "2");
    says("free-time", "income", "1");

    assertThat(visit.get(TOOL + "/resultat").body()).contains("Noen svar pekte hver sin vei", "Disse står side om side", "Flere ting ser ut til");
  }

  @Test
  void amongTooManySheChoosesAndIsToldHowMany() {
    var all = new HashMap<String, String>();
    new ValueDeck().cards().values().forEach(card -> all.put(card.id(), "mest"));
    assertThat(lays(all)).endsWith(TOOL + "/utvalg");

    assertThat(visit.post(TOOL + "/utvalg", Map.of("kort", "income"), TOOL + "/utvalg").body()).contains("Velg minst 2 og høyst 8. Du har valgt 1.");
    assertThat(location(TOOL + "/utvalg", Map.of("kort", "income,place"))).endsWith(TOOL + "/par");
    assertThat(says("place", "income", "1")).endsWith(TOOL + "/resultat");
    assertThat(visit.get(TOOL + "/resultat").body()).contains("Bo der du vil og god lønn");
  }

  @Test
  void withNothingImportantSheIsAskedForOneCard() {
    assertThat(lays(Map.of("income", "mindre"))).endsWith("/kort/1?tomt");
    assertThat(visit.get(TOOL + "/kort/1?tomt").body()).contains("Legg minst ett der");
    assertThat(lays(Map.of("income", "noe"))).endsWith(TOOL + "/resultat");
    assertThat(visit.get(TOOL + "/resultat").body()).contains("God lønn ser ut til å bety mest for deg nå");
  }

  @Test
  void whatIsSavedIsShownAgainToWhoeverHasTheCodeAndNobodyElse() {
    lays(Map.of("income", "mest", "free-time", "mest"));
    says("free-time", "income", "1");
    String saved = visit.post(TOOL + "/lagring", Map.of(), TOOL + "/resultat").headers().firstValue("Location").orElseThrow();

    assertThat(visit.get(saved).body()).contains("Tid til annet enn arbeid og god lønn", "Skriv ned koden");
    assertThat(new Visit(port).get(saved).statusCode()).isEqualTo(404);
    assertThat(new Visit(port).get(TOOL + "/resultat").statusCode()).isEqualTo(302);
  }

  @Test
  void oddAnswersChangeNothing() {
    lays(Map.of("income", "mest", "free-time", "mest", "pace", "hack"));

    for (List<String> odd : List.of(List.of("income", "income", "1"), List.of("income", "pace", "1"), List.of("income", "free-time", "9"))) {
      assertThat(says(odd.get(0), odd.get(1), odd.get(2))).endsWith(TOOL + "/par");
    }
    assertThat(visit.get(TOOL + "/kort/5").statusCode()).isEqualTo(404);
    assertThat(visit.get(TOOL + "/kort/<script>".replace("<", "%3C").replace(">", "%3E")).statusCode()).isEqualTo(404);
  }

  @Test
  void itSpeaksTheOtherLanguages() {
    lays(Map.of("income", "mest"));

    assertThat(visit.get("/nn" + TOOL + "/resultat").body()).contains("God løn ser ut til å bety mest for deg no");
    assertThat(visit.get("/en" + TOOL + "/resultat").body()).contains("Good pay seems to mean most to you now");
  }
}
