package no.karrierenorge.catalogue.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.karrierenorge.catalogue.PointLimit;
import no.karrierenorge.catalogue.PointLimit.Limit;
import no.karrierenorge.catalogue.PointLimits;
import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PointLimitsImportTest extends ImportTest {
  private static final String LIMITS = """
      \ufeffStudiekode,Studienavn,Lærested,Studiested,Utdanningsområde og -type,Kvote,Opptaksrunde,År,Poenggrense
      150 485,"Trening, helse og prestasjon",NIH,Oslo,IDRETT,ORD,Hovedopptak,2021,54.7
      186 644,Luftfartsfag,UIT,Tromsø,TEKNO - ANNET,ORD,Hovedopptak,2021,-1
      186 644,Luftfartsfag,UIT,Tromsø,TEKNO - ANNET,ORDF,Hovedopptak,2021,-2
      189 732,Landskapsarkitektur,AHO,Oslo,TEKNO - ANNET,ORD,Hovedopptak,2021,148.07
      203 157,Friluftsliv,NIH,,IDRETT,ORDF,Hovedopptak,2021,0
      """;

  @Autowired private PointLimits limits;

  @Test
  void whatIsPublishedReachesTheReaderAsWhatItMeans() {
    String line = line("point-limits", file("limits.csv", LIMITS));

    assertThat(line).isEqualTo("read 5, new 5, changed 0, unchanged 0, rejected 0");
    assertThat(limit("Trening, helse og prestasjon", "NIH")).containsExactly(new Limit.Points(new BigDecimal("54.7")));
    assertThat(limit("LUFTFARTSFAG", "UIT"))
        .containsExactly(new Limit.NotStated(new BigDecimal("-1")), new Limit.NotStated(new BigDecimal("-2")));
    assertThat(limit("Friluftsliv", "NIH")).containsExactly(new Limit.AllAdmitted());
    assertThat(limit("Friluftsliv", "NTNU")).isEmpty();
  }

  @Test
  void theNewestYearIsShownAndTheYearsBeforeStay() {
    imported("point-limits", file("limits.csv", LIMITS));

    String line = line("point-limits", file("limits.csv", """
        Studiekode,Studienavn,Lærested,Studiested,Utdanningsområde og -type,Kvote,Opptaksrunde,År,Poenggrense
        150 485,"Trening, helse og prestasjon",NIH,Oslo,IDRETT,ORD,Hovedopptak,2022,55.1
        150485,Feil kode,NIH,Oslo,IDRETT,ORD,Hovedopptak,2022,55.1
        150 486,Feil tall,NIH,Oslo,IDRETT,ORD,Hovedopptak,2022,"55,1"
        150 487,For mye,NIH,Oslo,IDRETT,ORD,Hovedopptak,2022,5500
        """));

    assertThat(line).isEqualTo("read 4, new 1, changed 0, unchanged 0, rejected 3");
    assertThat(limits.of(List.of("Trening, helse og prestasjon"), List.of("NIH"))).extracting(PointLimit::year).containsExactly(2022);
    assertThat(rows("catalogue.point_limit")).isEqualTo(6);
  }

  @Test
  void anOlderFileInLatinLettersIsRead() throws Exception {
    Path file = Files.writeString(folder.resolve("limits.csv"), LIMITS.substring(1), StandardCharsets.ISO_8859_1);

    assertThat(line("point-limits", file)).isEqualTo("read 5, new 5, changed 0, unchanged 0, rejected 0");
    assertThat(limits.of(List.of("Luftfartsfag"), List.of("UIT"))).extracting(PointLimit::place).containsOnly("Tromsø");
  }

  private List<Limit> limit(String study, String institution) {
    return limits.of(List.of(study), List.of(institution)).stream().map(PointLimit::limit).toList();
  }
}
