package no.karrierenorge.portal.education;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class PointTablesTest extends ImportTest {
  private static final String NURSING = "/utdanning/studier/sykepleie-bachelor";
  private static final String COLUMNS = "Studiekode,Studienavn,Lærested,Studiested,Utdanningsområde og -type,Kvote,Opptaksrunde,År,Poenggrense\n";
  private static final String LIMITS = COLUMNS + """
      215 701,"Sykepleie, Oslo",OSLOMET,Oslo,HELSEFAG,ORD,Hovedopptak,2021,50.6
      215 701,"Sykepleie, Oslo",OSLOMET,Oslo,HELSEFAG,ORDF,Hovedopptak,2021,45
      186 702,"Sykepleie, Narvik",UIT,Narvik,HELSEFAG,ORD,Hovedopptak,2021,0
      186 702,"Sykepleie, Narvik",UIT,Narvik,HELSEFAG,ORDF,Hovedopptak,2021,-1
      203 703,"Sykepleie, Oslo",NIH,Oslo,HELSEFAG,ORD,Hovedopptak,2021,33.3
      """;

  @LocalServerPort private int port;

  @Test
  void aStudyShowsWhatItTookPlaceByPlace() {
    imported("point-limits", file("limits.csv", LIMITS));

    String page = new Visit(port).until(NURSING, "id=\"poenggrenser\"");

    assertThat(page)
        .contains("OsloMet</a><span lang=\"nb\">Sykepleie, Oslo</span></th><td>50,6</td><td>45</td><td lang=\"nb\">Hovedopptak 2021</td>")
        .contains("<td>Alle kom inn</td><td>Ingen grense oppgitt</td>", "Grensene for 2 studietilbud", "Kilde: Samordna opptak, poenggrenser 2021, offentlige tall, ")
        .doesNotContain("33,3", "opptaksprøve");
    assertThat(page.indexOf("OsloMet</a><span")).isLessThan(page.indexOf("UiT</a><span"));
  }

  @ParameterizedTest
  @CsvSource({
      "'', '148,07, med prøve', Da teller en opptaksprøve med", "/nn, '148,07, med prøve', Då tel ei opptaksprøve med",
      "/en, '148.07, with a test', An entrance test counts into them"})
  void aLimitAboveWhatGradesCanGiveIsToldNotToBeCompared(String language, String limit, String note) {
    imported("point-limits", file("limits.csv", COLUMNS + "189 732,Landskapsarkitektur,AHO,Oslo,TEKNO,ORD,Hovedopptak,2021,148.07\n"));

    String page = new Visit(port).until(language + "/utdanning/studier/landskapsarkitektur-master", "id=\"poenggrenser\"");

    assertThat(page).contains("<td>" + limit + "</td>", note);
  }

  @Test
  void withoutLimitsThereIsNoTable() {
    assertThat(new Visit(port).get("/utdanning/studier/vernepleie-bachelor").body()).doesNotContain("poenggrenser", "Poenggrense");
  }
}
