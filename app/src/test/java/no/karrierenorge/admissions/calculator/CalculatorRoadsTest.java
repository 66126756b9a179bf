package no.karrierenorge.admissions.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What hangs on more than grades: the study, the institution, the county. */
@PlatformTest
class CalculatorRoadsTest {
  private static final String BY_HAND = "/verktoy/karakterkalkulator/hoyere/by-hand";
  private static final String SIX = "/verktoy/karakterkalkulator/hoyere/six-subjects";
  private static final String RESULT = "/verktoy/karakterkalkulator/resultat";
  private static final String UPPER = "/verktoy/karakterkalkulator/videregaende";

  @LocalServerPort private int port;

  /** Six grades, 27/6 = 4.50: 45.0 + 2.0 (the cap of 2028) + 1 for Sami = 48.0, and 47.0 where the study has a Sami quota. */
  @ParameterizedTest
  @CsvSource({"'', '48,0 poeng i opptaket 2028', 'regnet på vitnemålet, 47,0 til studier med egen samisk kvote', spør lærestedet eller Samordna opptak",
      "/nn, '48,0 poeng i opptaket 2028', 'vitnemålet, 47,0 til studium med eigen samisk kvote', spør lærestaden eller Samordna opptak",
      "/en, 48.0 points in the 2028 admission, 'diploma, 47.0 for studies with a Sami quota of their own', ask the institution or Samordna opptak"})
  void samiAsFirstLanguageIsReckonedBothWaysIn2028(String language, String headline, String other, String ask) {
    var visit = new Visit(port);
    CalculatorPagesTest.reckoned(visit, BY_HAND, Map.of("tall", "5 5 5 4 4 4", "fodt", "2009", "sami-first-language", "ja", "p.mathematics-r1", "ja", "p.mathematics-r2", "ja",
        "p.physics-1", "ja", "p.physics-2", "ja", "p.chemistry-1", "ja", "p.chemistry-2", "ja"));

    assertThat(visit.get(language + RESULT + "?ar=2028").body()).contains(headline, other, ask);
    assertThat(visit.get(RESULT).body()).doesNotContain("Poenget for samisk");
  }

  @Test
  void whoHasNoDiplomaAndNoGradesSeesWhatIsMissingAndWhatTheInstitutionDecides() {
    HttpResponse<String> empty = new Visit(port).post(SIX, Map.of("folk-high-school", "ja"), SIX);
    String page = CalculatorPagesTest.reckoned(new Visit(port), SIX, Map.of("fodt", "2000"));

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("href=\"#fodt\">Skriv minst én karakter. Har du ingen, skriver du bare fødselsåret.");
    assertThat(page).contains("Ingen sum ennå for opptaket 2027", "Mangler fag: norsk, engelsk, historie, samfunnskunnskap, matematikk, naturfag.",
        "Kravet kan dekkes slik: Bestått ettårig forkurs for ingeniørfag.");
  }

  @Test
  void aTradeCertificateAloneGivesNoPointsAndTheInstitutionIsAsked() {
    String page = CalculatorPagesTest.reckoned(new Visit(port), "/verktoy/karakterkalkulator/hoyere/vocational-certificate", Map.of("v1.fag", "trade-test", "v1.e", "B"));

    assertThat(page).contains("Ingen sum ennå for opptaket 2027", "Y-veien lar deg begynne", "lærestedet rangerer søkerne selv, så spør der");
    assertThat(new Visit(port).get("/verktoy/karakterkalkulator").body()).contains("lærestedet rangerer søkerne selv, så spør der");
  }

  /** A year at 150 per cent is one year, and attendance of 89 per cent is no year: whoever fills in is told, and reckons that herself. */
  @ParameterizedTest
  @CsvSource({"'', Et år teller høyst som ett, minst 90 prosent frammøte", "/nn, Eit år tel høgst som eitt, minst 90 prosent frammøte",
      "/en, A year counts as one at most, at least 90 per cent attendance"})
  void whatTheCalculatorCannotSeeIsSaidBesideTheField(String language, String years, String attendance) {
    assertThat(new Visit(port).get(language + SIX).body()).contains(years, attendance);
  }

  /** 66/16 = 4.125, half up 4.13: 41.3; and 15 from the test: 56.3. */
  @Test
  void aTestOfSkillsIsAddedForItsOwnProgrammeAlone() {
    var grades = Map.of("tall", "4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 5", "prove", "15");
    var visit = new Visit(port);
    String page = CalculatorPagesTest.reckoned(visit, UPPER, grades);

    assertThat(page).contains("41,3 poeng til videregående", "56,3", "41,3 og 15,0 fra prøven.", "Til andre programmer har du 41,3.");
    assertThat(visit.get(UPPER).body()).contains("name=\"prove\" value=\"15\"");
    assertThat(CalculatorPagesTest.reckoned(new Visit(port), UPPER, Map.of("tall", "4 4"))).doesNotContain("fra prøven");
  }
}
