package no.karrierenorge.admissions.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class CalculatorPagesTest extends ImportTest {
  private static final String BY_HAND = "/verktoy/karakterkalkulator/hoyere/by-hand";
  private static final String SCIENCE = "/verktoy/karakterkalkulator/hoyere/general-science";
  private static final String RESULT = "/verktoy/karakterkalkulator/resultat";
  private static final String UPPER = "/verktoy/karakterkalkulator/videregaende";
  private static final String LIMITS = """
      Studiekode,Studienavn,Lærested,Studiested,Utdanningsområde og -type,Kvote,Opptaksrunde,År,Poenggrense
      215 701,"Sykepleie, Oslo",OSLOMET,Oslo,HELSEFAG,ORD,Hovedopptak,2021,44.5
      215 701,"Sykepleie, Oslo",OSLOMET,Oslo,HELSEFAG,ORDF,Hovedopptak,2021,42
      """;

  @LocalServerPort private int port;

  @Test
  void theStartIsAChoiceAndSaysWhatIsNotReckoned() {
    String page = new Visit(port).get("/verktoy/karakterkalkulator").body();

    assertThat(page).contains("Høyere utdanning", "Videregående", SCIENCE, UPPER, "Har du karakterer fra et annet land, regner vi ikke");
  }

  @Test
  void gradesThatArePastedBecomeASumWithTheRuleBehindEachLine() {
    var visit = new Visit(port);

    String page = reckoned(visit, BY_HAND, Map.of("tall", "4 4 4 4\n4, 4; 4 5", "fodt", "2006", "first-diploma", "ja", "completed-upper-secondary", "ja",
        "p.physics-1", "ja"));

    assertThat(page).contains("45,8 poeng i opptaket 2027", "Summen er 33, delt på 8 karakterer er snittet 4,13. Ganget med 10.", "§ 5-1",
        "Fysikk 1 0,5", "Du fyller 21 år i 2027.", "Konkurransepoeng");
  }

  @Test
  void theYearsStandSideBySideAndAreNeverMixed() {
    var visit = new Visit(port);
    String page = reckoned(visit, BY_HAND, Map.of("tall", "4 5 5 3 6", "fodt", "2005", "first-diploma", "ja", "completed-upper-secondary", "ja",
        "folk-high-school", "ja"));

    assertThat(page).contains("<b>54,0</b>", "<b>46,0</b>", "Gjelder yngre søkere.");
    assertThat(visit.get(RESULT + "?ar=2028").body()).contains("46,0 poeng i opptaket 2028", "Alder gir ikke poeng fra opptaket i 2028.")
        .doesNotContain("Du fyller 23");
    assertThat(visit.get(RESULT + "?ar=2026&ar=2028").statusCode()).isEqualTo(404);
    assertThat(visit.get(RESULT + "?ar=2029").statusCode()).isEqualTo(404);
  }

  @Test
  void theLatestYearOfBirthIsAcceptedAndGivesNoAgePoints() {
    assertThat(reckoned(new Visit(port), BY_HAND, Map.of("tall", "4", "fodt", "2012", "completed-upper-secondary", "ja"))).contains("40,0 poeng");
  }

  @Test
  void theFormKeepsWhatWasTypedWhenOneComesBack() {
    var visit = new Visit(port);
    reckoned(visit, SCIENCE, Map.of("f.english", "4", "e.english", "5", "v1.fag", "physics-1", "v1.f", "5", "sami-first-language", "ja"));

    assertThat(visit.get(SCIENCE).body()).contains("name=\"f.english\" value=\"4\"", "name=\"e.english\" value=\"5\"",
        "<option value=\"physics-1\" selected>", "name=\"sami-first-language\" value=\"ja\" checked");
  }

  @Test
  void aWholeDiplomaFitsOntoTheDevice() {
    var fields = new LinkedHashMap<String, String>();
    var visit = new Visit(port);
    String form = visit.get(SCIENCE).body();
    Pattern.compile("name=\"([fe]\\.[^\"]+)\"").matcher(form).results().forEach(field -> fields.put(field.group(1), field.group(1).startsWith("f.") ? "4   ,  5" : "4"));
    for (int row = 1; row <= 14; row++) {
      fields.put("v" + row + ".fag", List.of("physics-1", "physics-2", "chemistry-1", "chemistry-2", "biology-1", "biology-2", "law-1", "law-2",
          "psychology-1", "psychology-2", "french-1", "french-2", "english-1", "english-2").get(row - 1));
      fields.put("v" + row + ".f", "5");
    }

    assertThat(visit.post(SCIENCE, fields, SCIENCE).statusCode()).isEqualTo(302);
    assertThat(visit.get(RESULT).statusCode()).isEqualTo(200);
  }

  @Test
  void studiesAreHeldAgainstTheLimitsAndTheGapIsNamed() {
    imported("point-limits", file("limits.csv", LIMITS));
    var visit = new Visit(port);

    String within = reckoned(visit, SCIENCE, subjects("5"));
    String near = reckoned(visit, SCIENCE, subjects("4"));

    assertThat(within).contains("Poenggrensene er fra 2021.", "Innen rekkevidde", "OsloMet, Oslo: 44,5, ordinær kvote, 2021");
    assertThat(near).contains("4,5 poeng unna").contains("Matematikk R1");
    assertThat(visit.get(RESULT + "?ar=2028").body()).contains("kan ikke sammenlignes med grensene vi har").doesNotContain("Innen rekkevidde<");
  }

  @Test
  void aResultIsSavedWithACodeAndOpenedAgainWithoutGender() {
    var visit = new Visit(port);
    reckoned(visit, BY_HAND, Map.of("tall", "4 5 5", "fodt", "2008"));

    String saved = visit.post("/verktoy/karakterkalkulator/lagring", Map.of(), RESULT).headers().firstValue("Location").orElseThrow();

    String path = saved.substring(saved.indexOf("/verktoy"));
    assertThat(visit.get(path).body()).contains("46,7 poeng i opptaket 2027", "Referansekode:");
    assertThat(new Visit(port).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void pointsForUpperSecondaryAreReckonedAndTheCountysPartStandsApart() {
    var visit = new Visit(port);
    String page = reckoned(visit, UPPER, Map.of("f.ls-science", "4", "f.ls-mathematics", "5", "e.ls-mathematics", "4", "f.ls-elective", "4 5 5"));

    assertThat(page).contains("44,2 poeng til videregående", "4,67", "Det fylket bestemmer", "Fylket bestemmer om du velger fritt");
    String saved = visit.post(UPPER + "/lagring", Map.of(), UPPER + "/resultat").headers().firstValue("Location").orElseThrow();
    assertThat(visit.get(saved.substring(saved.indexOf("/verktoy"))).body()).contains("44,2 poeng til videregående");
  }

  @ParameterizedTest
  @CsvSource({"/nn, '46,7 poeng i opptaket 2027', Skulepoeng", "/en, 46.7 points in the 2027 admission, School points"})
  void theResultIsThereInEveryLanguage(String language, String headline, String line) {
    var visit = new Visit(port);
    reckoned(visit, BY_HAND, Map.of("tall", "4 5 5"));

    assertThat(visit.get(language + RESULT).body()).contains(headline, line);
  }

  private static Map<String, String> subjects(String mark) {
    var fields = new LinkedHashMap<String, String>();
    for (String subject : new String[] {"norwegian-first-form", "norwegian-second-form", "norwegian-oral", "english", "science-common", "social-studies",
        "history", "mathematics-1p", "mathematics-2p"}) fields.put("f." + subject, mark);
    return fields;
  }

  static String reckoned(Visit visit, String form, Map<String, String> fields) {
    HttpResponse<String> answer = visit.post(form, fields, form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    String to = answer.headers().firstValue("Location").orElseThrow();
    return visit.get(to.substring(to.indexOf("/verktoy"))).body();
  }
}
