package no.karrierenorge.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public bodies' own files: every row is read, none is rejected wrongly, and the second time nothing has changed. */
class RealDataTest extends ImportTest {
  @ParameterizedTest
  @CsvSource({
      "styrk08, 582, styrk08/styrk08.csv",
      "esco, 2942, esco/occupations_no.csv",
      "esco, 3039, esco/occupations_en.csv",
      "esco, 2942, esco/occupations_sv.csv",
      "esco, 1238, esco/ISCOGroups_no.csv;esco/ISCOGroups_en.csv",
      "esco, 3652, esco/broaderRelationsOccPillar_en.csv",
      "onet-interests, 8307, onet/Interests.txt",
      "onet-job-zones, 923, onet/Job Zones.txt",
      "onet-work-values, 7866, onet/Work Values.txt",
      "esco-onet, 1680, onet/esco-onet-crosswalk-2020.csv",
      "employer-demand, 136, ssb/nav-employer-demand-2017.csv",
      "ssb, 6984, ssb/ssb-11418-pay-2025.json",
      "ssb, 4664, ssb/ssb-14437-employment-2025.json",
      "ssb, 1749, ssb/ssb-11658-median-2025K4.json",
      "point-limits, 2614, admission/point-limits-2021.csv",
      "postal-codes, 5137, places/postal-codes-2024.tsv",
      "county-borders, 15, places/counties-2024.geojson"})
  void everyRowIsReadOnceAndUnchangedTheSecondTime(String kind, long rows, String names) {
    Path[] files = Arrays.stream(names.split(";")).map(RealData::file).toArray(Path[]::new);

    assertThat(line(kind, files)).isEqualTo("read " + rows + ", new " + rows + ", changed 0, unchanged 0, rejected 0");
    assertThat(line(kind, files)).isEqualTo("read " + rows + ", new 0, changed 0, unchanged " + rows + ", rejected 0");
  }

  @Test
  void asManyOccupationsHaveAProfileAsTheReleasesAllow() {
    imported("onet-interests", RealData.file("onet/Interests.txt"));
    imported("esco-onet", RealData.file("onet/esco-onet-crosswalk-2020.csv"));

    assertThat(rows("catalogue.esco_profile")).isEqualTo(1321);
  }

  @Test
  void aWholeFolderIsReadAndTheFiveNorwegianOccupationsThatTheEnglishReleaseLacksStay() {
    imported("esco", RealData.file("esco"));

    assertThat(rows("catalogue.esco_occupation")).isEqualTo(3044);
  }

  @Test
  void anotherTableOfTheBureauIsReadToItsEndAndRefusedPolitely() {
    assertThat(refused("ssb", RealData.file("ssb/05300_json-stat2.json"))).contains("05300", "432 cells");
  }
}
