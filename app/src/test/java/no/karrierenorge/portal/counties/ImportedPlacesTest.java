package no.karrierenorge.portal.counties;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class ImportedPlacesTest extends ImportTest {
  private static final String CODES = """
      9008\tTROMSØ\t5501\tTROMSØ\tG
      9170\tLONGYEARBYEN\t2100\tSVALBARD\tG
      """;
  private static final String OSLO = """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"fylkesnummer": "03"}, "geometry": {"type": "Polygon",
          "coordinates": [[[10.5, 59.8], [10.9, 59.8], [10.9, 60.1], [10.5, 60.1], [10.5, 59.8]]]}}]}
      """;

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({"'', Omrisset av Oslo, forenklet", "/nn, Omrisset av Oslo, forenkla", "/en, The outline of Oslo, simplified"})
  void aCountyShowsItsOutlineAndWhoDrewIt(String language, String title, String simplified) {
    imported("county-borders", file("counties.geojson", OSLO));

    String page = new Visit(port).until(language + "/fylker/oslo", "kn-shape");

    assertThat(page).contains("<title id=\"omriss\">" + title + "</title>", "Kartverket", "CC BY 4.0, " + simplified, "class=\"kn-tiles\"");
    assertThat(page).as("taller than wide, and drawn in full").containsPattern("viewBox=\"0 0 3\\d\\d 480\"[^>]*>.*?<path d=\"M([0-9.]+ [0-9.]+L?){4,5}Z\"");
  }

  @Test
  void aCountyWithoutABorderHasNoOutline() {
    imported("county-borders", file("counties.geojson", OSLO));

    assertThat(new Visit(port).get("/fylker/vestland").body()).doesNotContain("kn-shape", "Omriss");
  }

  @ParameterizedTest
  @CsvSource({"'', Tromsø ligger i Troms.", "/nn, Tromsø ligg i Troms.", "/en, Tromsø is in Troms."})
  void aPostalCodeLeadsToTheCentresOfItsCounty(String language, String words) {
    imported("postal-codes", file("codes.tsv", CODES));

    String page = new Visit(port).get(language + "/karrieresentre?sted=+9008+").body();

    assertThat(page).contains(words, "id=\"troms\"", "value=\"9008\"").doesNotContain("id=\"agder\"");
  }

  @ParameterizedTest
  @CsvSource({"9170", "9999", "0000"})
  void aPostalCodeOfNoCountyLeavesAllCentresInSight(String code) {
    imported("postal-codes", file("codes.tsv", CODES));

    String page = new Visit(port).get("/karrieresentre?sted=" + code).body();

    assertThat(page).contains("Vi kjenner ikke noe fylke for postnummeret " + code, "id=\"agder\"", "id=\"troms\"");
  }

  @Test
  void theFieldAsksForPostalCodesOnceTheyAreThere() {
    String without = new Visit(port).get("/karrieresentre?sted=9008").body();
    imported("postal-codes", file("codes.tsv", CODES));
    String guidance = new Visit(port).until("/veiledning", "aria-describedby=\"sted-hjelp\"");

    assertThat(without).contains("Vi kan ikke slå opp postnummer her ennå").doesNotContain("sted-hjelp");
    assertThat(guidance).contains("id=\"sted-hjelp\">Skriv navnet på kommunen eller postnummeret ditt.");
  }
}
