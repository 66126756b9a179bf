package no.karrierenorge.portal.education;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.PlatformTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class EducationPagesTest {
  @LocalServerPort private int port;

  @Test
  void aProgrammeShowsItsYearsAndTheTradesUnderEachSecondYear() {
    var answer = new Visit(port).get("/utdanning/videregaende/helse-og-oppvekstfag");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<h1 class=\"kn-h1\">Helse- og oppvekstfag</h1>", "Vg2 helsearbeiderfag", "Læretid, eller Vg3 på skole")
        .contains("href=\"/utdanning/videregaende/helsearbeiderfaget\"", "EducationalOccupationalProgram");
  }

  @Test
  void aTradeShowsItsRoadItsCertificateAndTheOccupationsItLeadsTo() {
    var answer = new Visit(port).get("/utdanning/videregaende/tomrerfaget");

    assertThat(answer.body()).contains("Tømrerfaget", "Svennebrev", "Vg2 tømrer", "Læretid i bedrift", "href=\"/yrker/tomrer\"");
  }

  @Test
  void aTradeStraightFromTheFirstYearHasNoSecondYearOnItsRoad() {
    var answer = new Visit(port).get("/utdanning/videregaende/stillasbyggerfaget");

    assertThat(answer.body()).contains("Vg1 bygg- og anleggsteknikk", "Læretid i bedrift", "Andre fag rett fra Vg1").doesNotContain("<h3>Vg2");
  }

  @Test
  void aStudySaysHowToGetInWhereItIsAndWhatItLeadsTo() {
    var answer = new Visit(port).get("/utdanning/studier/sykepleie-bachelor");

    assertThat(answer.body()).contains("Slik kommer du inn", "GENS", "href=\"/utdanning/laresteder/oslomet\"", "href=\"/yrker/sykepleier\"");
  }

  @Test
  void anInstitutionListsItsStudies() {
    var answer = new Visit(port).get("/utdanning/laresteder/oslomet");

    assertThat(answer.body()).contains("href=\"/utdanning/studier/sykepleie-bachelor\"", "CollegeOrUniversity", "https://www.oslomet.no");
  }

  @Test
  void anOccupationLinksToTheEducationThatLeadsThere() {
    var answer = new Visit(port).get("/yrker/tomrer");

    assertThat(answer.body()).contains("Utdanninger som fører hit", "href=\"/utdanning/videregaende/tomrerfaget\"");
  }

  @Test
  void runningTextIsMarkedAsBokmalForReadersOfOtherLanguages() {
    var bokmal = new Visit(port).get("/utdanning/veier/fagbrev-pa-jobb");
    var english = new Visit(port).get("/en/utdanning/veier/fagbrev-pa-jobb");

    assertThat(bokmal.body()).doesNotContain("lang=\"nb\"><p>");
    assertThat(english.body()).contains("<div class=\"kn-prose\" lang=\"nb\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"videregaende", "studier", "laresteder", "veier"})
  void anUnknownEntryIsNotFound(String kind) {
    assertThat(new Visit(port).get("/utdanning/" + kind + "/finnes-ikke").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/videregaende", "/studier", "/laresteder", "/veier", "/systemet"})
  void everyListOpensInThreeLanguages(String list) {
    for (String prefix : new String[] {"", "/nn", "/en"}) {
      assertThat(new Visit(port).get(prefix + "/utdanning" + list).statusCode()).as(prefix + list).isEqualTo(200);
    }
  }
}
