package no.karrierenorge.places;

import static org.assertj.core.api.Assertions.assertThat;

import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.api.Test;

class PlacesImportTest extends ImportTest {
  @Test
  void postalCodesOfSvalbardAndJanMayenAreGoodRows() {
    var report = imported("postal-codes", file("codes.tsv", """
        0001\tOSLO\t0301\tOSLO\tP
        9170\tLONGYEARBYEN\t2100\tSVALBARD\tG
        8099\tJAN MAYEN\t2211\tJAN MAYEN\tG
        9990\tBÅTSFJORD\t5632\tBÅTSFJORD\tX
        999\tBÅTSFJORD\t5632\tBÅTSFJORD\tG
        9991\tBÅTSFJORD\t5632
        """));

    assertThat(report.counts().line()).isEqualTo("read 6, new 3, changed 0, unchanged 0, rejected 3");
    assertThat(database.sql("select place from places.postal_code where code = '9170'").query(String.class).single()).isEqualTo("LONGYEARBYEN");
  }

  @Test
  void bordersAreKeptAsPublishedAndAsOnePathInACommonBox() {
    var report = imported("county-borders", file("counties.geojson", """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"id": "03", "fylkesnummer": "03"}, "geometry": {"type": "Polygon",
            "coordinates": [[[10.5, 59.8], [10.7, 59.80001], [10.9, 59.8], [10.9, 60.1], [10.5, 60.1], [10.5, 59.8]]]}},
          {"type": "Feature", "properties": {"id": "33"}, "geometry": {"type": "MultiPolygon",
            "coordinates": [[[[8, 60], [9, 60], [9, 61], [8, 60]]], [[[8.001, 60], [8.002, 60], [8.002, 60.001], [8.001, 60]]]]}},
          {"type": "Feature", "properties": {"id": "99"}, "geometry": {"type": "Polygon", "coordinates": [[[-70, 40], [1, 1], [2, 2], [-70, 40]]]}},
          {"type": "Feature", "properties": {"id": "98"}, "geometry": {"type": "Polygon", "coordinates": [[[8, 60], [9, 60], [9, 61], [8, 61]]]}},
          {"type": "Feature", "properties": {"id": "97"}, "geometry": {"type": "Point", "coordinates": [8, 60]}},
          {"type": "Feature", "properties": {}, "geometry": null}]}
        """));

    assertThat(report.counts().line()).isEqualTo("read 6, new 2, changed 0, unchanged 0, rejected 4");
    String oslo = database.sql("select path from places.county_border where county_code = '03'").query(String.class).single();
    String buskerud = database.sql("select path from places.county_border where county_code = '33'").query(String.class).single();
    assertThat(oslo).matches("M[0-9. ]+(L[0-9. ]+){3}Z");
    assertThat(buskerud).as("an island too small to be seen is left out").containsOnlyOnce("M");
  }
}
