package no.karrierenorge.labourmarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.karrierenorge.testing.ImportTest;
import no.karrierenorge.testing.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class LabourMarketImportTest extends ImportTest {
  private static final String PAY = """
      {"class": "dataset", "label": "11418: Yrkesfordelt månedslønn", "source": "Statistisk sentralbyrå", "updated": "2026-02-05T07:00:00Z",
       "id": ["MaaleMetode", "Yrke", "Sektor", "Kjonn", "ContentsCode", "Tid"], "size": [3, 2, 2, 3, 1, 1],
       "dimension": {
         "MaaleMetode": {"category": {"index": {"01": 0, "051": 1, "061": 2}}},
         "Yrke": {"category": {"index": {"0-9": 0, "2223": 1}}},
         "Sektor": {"category": {"index": {"ALLE": 0, "A+B+D+E": 1}}},
         "Kjonn": {"category": {"index": {"0": 0, "1": 1, "2": 2}}},
         "ContentsCode": {"category": {"index": {"AvtaltManedslonn": 0}}},
         "Tid": {"category": {"index": {"2025": 0}}}},
       "value": [53210, 54000, 52000, 1, 1, 1, 50100, 50600, 50000, 1, 1, 1,
                 42000, 43000, 41000, 1, 1, 1, 45200, null, 45100, 1, 1, 1,
                 66000, 67000, 65000, 1, 1, 1, 55300, null, 55000, 1, 1, 1],
       "status": {"19": ":", "31": "."}}
      """;

  @LocalServerPort private int port;
  @Autowired private LabourMarket labourMarket;

  @Test
  void anOccupationPageShowsPayWithQuartilesAndItsSourceAfterTheImport() {
    var visit = new Visit(port);
    String before = visit.get("/yrker/sykepleier").body();
    assertThat(before).doesNotContain("id=\"lonn\"");

    imported("ssb", file("pay.json", PAY));

    String after = visit.until("/yrker/sykepleier", "id=\"lonn\"");
    assertThat(after).contains("50\u00a0100", "45\u00a0200", "55\u00a0300", "2025", "Statistisk sentralbyrå, tabell 11418", "5. februar 2026");
  }

  @Test
  void theSumOfSectorsIsTakenAndWhatNoPageShowsIsPassedOver() {
    Path file = file("pay.json", PAY);

    assertThat(line("ssb", file)).isEqualTo("read 18, new 18, changed 0, unchanged 0, rejected 0, passed over 18");
    assertThat(line("ssb", file)).isEqualTo("read 18, new 0, changed 0, unchanged 18, rejected 0, passed over 18");
  }

  @Test
  void whatIsNotANumberKeepsItsReason() {
    imported("ssb", file("pay.json", PAY));

    var men = labourMarket.findPay("2223").orElseThrow().groups().getLast();

    assertThat(men.sex()).isEqualTo(Pay.Sex.MEN);
    assertThat(men.lower()).isEqualTo(new Figure.Absent(Figure.Reason.SUPPRESSED));
    assertThat(men.upper()).isEqualTo(new Figure.Absent(Figure.Reason.NOT_APPLICABLE));
    assertThat(men.median()).isEqualTo(new Figure.Value(50_600));
  }

  @Test
  void aPartOfATableChangesThatPartOnly() {
    imported("ssb", file("pay.json", PAY));

    String line = line("ssb", file("part-11418.json", """
        {"dataset": {"label": "Yrkesfordelt månedslønn", "updated": "2026-02-05T07:00:00Z", "source": "Statistisk sentralbyrå",
         "dimension": {"id": ["MaaleMetode", "Yrke", "Kjonn", "Tid"], "size": [1, 1, 1, 2],
           "MaaleMetode": {"category": {"index": {"01": 0}}}, "Yrke": {"category": {"index": {"2223": 0}}},
           "Kjonn": {"category": {"index": {"0": 0}}}, "Tid": {"category": {"index": {"2024": 0, "2025": 1}}}},
         "value": [48000, 50200]}}
        """));

    assertThat(line).isEqualTo("read 2, new 1, changed 1, unchanged 0, rejected 0");
    assertThat(labourMarket.findPay("2223").orElseThrow().groups().getFirst().median()).isEqualTo(new Figure.Value(50_200));
    assertThat(rows("labourmarket.figure")).isEqualTo(19);
  }

  @Test
  void anUnknownTableIsRefusedByItsNameAndNegativePayIsRejected() {
    assertThat(refused("ssb", file("kultur.json", PAY.replace("11418: Yrkesfordelt månedslønn", "05300: Avstand til kulturtilbud"))))
        .contains("table 05300", "Avstand til kulturtilbud", "11418, 14437, 11658");
    assertThat(line("ssb", file("pay.json", PAY.replace("53210", "-53210")))).contains("new 17", "rejected 1");
  }

  @Test
  void employersDemandIsReadWithSpacesInItsThousands() {
    Path survey = file("demand.csv", """
        \ufeffaar;yrkekode;yrke;ostfold;oslo;norge
        2017;2512;Programvareutviklere;0;1 400;1 650
        2017;2223;Sykepleiere;425;;3600
        """);

    assertThat(line("employer-demand", survey)).isEqualTo("read 2, new 1, changed 0, unchanged 0, rejected 1");
    assertThat(labourMarket.findEmployerDemand("2512")).contains(new EmployerDemand(2017, "2512", 1650));
  }
}
