package no.karrierenorge.portal.occupations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import no.karrierenorge.platform.imports.ImportRuns;
import no.karrierenorge.platform.time.Oslo;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Plumbers are STYRK-08 7126, painters 7131. */
class StandardNamesTest extends ImportTest {
  private static final String COLUMNS = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels\n";
  private static final String PLUMBER = "Occupation,http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34,";
  private static final String DRAINS = "Occupation,http://data.europa.eu/esco/occupation/000e93a3-d956-4e45-aacb-f12c83fedf84,";
  private static final String STYRK = """
      code,level,parentCode,name
      7,1,,Håndverkere
      71,2,7,Bygningsarbeidere
      712,3,71,Montører
      7126,4,712,Rørleggere og VVS-montører
      """;
  private static final String PAY = """
      {"class": "dataset", "label": "11418: Yrkesfordelt månedslønn", "source": "Statistisk sentralbyrå", "updated": "2026-02-05T07:00:00Z",
       "id": ["MaaleMetode", "Yrke", "Kjonn", "Tid"], "size": [1, 1, 1, 1],
       "dimension": {
         "MaaleMetode": {"category": {"index": {"01": 0}}}, "Yrke": {"category": {"index": {"7126": 0}}},
         "Kjonn": {"category": {"index": {"0": 0}}}, "Tid": {"category": {"index": {"2025": 0}}}},
       "value": [49000]}
      """;

  @LocalServerPort private int port;
  @Autowired private ImportRuns runs;
  @Autowired private Clock clock;

  @ParameterizedTest
  @CsvSource({"'', Hva yrket heter andre steder, Engelsk", "/nn, Kva yrket heiter andre stader, Engelsk", "/en, What it is called elsewhere, English"})
  void anOccupationTellsWhatItIsCalledElsewhere(String language, String title, String english) {
    imported("esco", file("occupations_en.csv", COLUMNS + PLUMBER + "7126,plumber,\n" + DRAINS + "7126,drain technician,\n"));
    imported("esco", file("occupations_sv.csv", COLUMNS + PLUMBER + "7126,VVS-montör,\n"));
    imported("esco", file("occupations_no.csv", COLUMNS + PLUMBER + "7126,rørlegger,\n"));

    String page = new Visit(port).until(language + "/yrker/rorlegger", "<dd lang=\"nb\">rørlegger</dd>");

    assertThat(page).contains(title, "<dt>" + english + "</dt><dd lang=\"en\">plumber</dd>", "<dd lang=\"sv\">VVS-montör</dd>", "https://esco.ec.europa.eu");
  }

  @Test
  void whereEscoHasOtherNamesThoseOfTheGroupAreToldAsSuch() {
    imported("esco", file("occupations_en.csv", COLUMNS + PLUMBER + "7131,construction painter,\n" + DRAINS + "7131,paperhanger,\n"));

    String page = new Visit(port).until("/yrker/maler", "construction painter, paperhanger");

    assertThat(page).contains("Slik heter noen yrker i samme gruppe der").doesNotContain("Dette er navnene i ESCO");
  }

  @Test
  void payNamesTheGroupItIsFor() {
    imported("ssb", file("pay.json", PAY));
    String withCode = new Visit(port).until("/yrker/rorlegger", "Tallene gjelder");
    imported("styrk08", file("styrk08.csv", STYRK));
    String withName = new Visit(port).until("/yrker/rorlegger", "Rørleggere og VVS-montører");

    assertThat(withCode).contains("yrkesgruppa 7126 i Norges").doesNotContain("STYRK-08, CC BY 4.0");
    assertThat(withName).contains("yrkesgruppa 7126 Rørleggere og VVS-montører i Norges", "STYRK-08, CC BY 4.0");
    assertThat(runs.findLastDay("styrk08")).contains(Oslo.today(clock));
  }

  @Test
  void withoutImportsThereIsNothingToTell() {
    assertThat(new Visit(port).get("/yrker/murer").body()).doesNotContain("kn-elsewhere", "Tallene gjelder", "STYRK-08, CC BY", "EU-kommisjonen");
  }
}
