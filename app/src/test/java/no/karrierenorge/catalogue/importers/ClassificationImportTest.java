package no.karrierenorge.catalogue.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import no.karrierenorge.catalogue.Classifications;
import no.karrierenorge.catalogue.EscoName;
import no.karrierenorge.catalogue.EscoOccupation;
import no.karrierenorge.catalogue.EscoProfile;
import no.karrierenorge.platform.imports.ImportReport.Rejection;
import no.karrierenorge.testing.ImportTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ClassificationImportTest extends ImportTest {
  private static final String NURSE = "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34";
  private static final String MIDWIFE = "http://data.europa.eu/esco/occupation/000e93a3-d956-4e45-aacb-f12c83fedf84";
  private static final String STYRK = """
      code,level,parentCode,name
      2,1,,Akademiske yrker
      22,2,2,"Medisinske yrker, mv."
      222,3,22,Sykepleiere mv.
      2223,4,222,Sykepleiere
      """;

  @Autowired private Classifications classifications;
  @Autowired private TransactionTemplate transaction;

  @Test
  void styrkIsReadOnceAndUnchangedTheSecondTime() {
    Path file = file("styrk08.csv", "\ufeff" + STYRK);

    assertThat(line("styrk08", file)).isEqualTo("read 4, new 4, changed 0, unchanged 0, rejected 0");
    assertThat(line("styrk08", file)).isEqualTo("read 4, new 0, changed 0, unchanged 4, rejected 0");
    assertThat(classifications.findStyrk08Name("22")).contains("Medisinske yrker, mv.");
  }

  @Test
  void whatIsGoneFromTheFileIsRemovedAndWhatHasANewNameIsChanged() {
    imported("styrk08", file("styrk08.csv", STYRK + "2224,4,222,Vernepleiere\n"));

    String line = line("styrk08", file("styrk08.csv", STYRK.replace("2223,4,222,Sykepleiere", "2223,4,222,Sjukepleiarar")));

    assertThat(line).isEqualTo("read 4, new 0, changed 1, unchanged 3, rejected 0, removed 1");
    assertThat(classifications.findStyrk08Name("2224")).isEmpty();
  }

  @Test
  void aBadRowNeverHidesAGoodOneAndRemovesNothing() {
    imported("styrk08", file("styrk08.csv", STYRK + "2224,4,222,Vernepleiere\n"));

    var report = imported("styrk08", file("styrk08.csv", STYRK + """
        2223,4,222,Noe annet
        22x,3,22,Feil
        23,3,2,Feil nivå
        24,2,3,Feil forelder
        312,3,31,Uten forelder
        3123,4,312,Uten besteforelder
        25,2,2,=cmd()
        26,2
        27,2,2,
        """));

    assertThat(report.counts().line()).isEqualTo("read 13, new 0, changed 0, unchanged 4, rejected 9");
    assertThat(report.rejections()).contains(
        new Rejection("styrk08.csv", 6, "the same code stands on an earlier line"),
        new Rejection("styrk08.csv", 7, "code is not a STYRK-08 code: 22x"),
        new Rejection("styrk08.csv", 11, "the code above it is not in the file"),
        new Rejection("styrk08.csv", 12, "name holds a formula"),
        new Rejection("styrk08.csv", 14, "name is empty"));
    assertThat(rows("catalogue.styrk08")).isEqualTo(5);
  }

  @Test
  void escoTellsWhatANorwegianOccupationIsCalledInSwedenThoughTheCodesDiffer() {
    Path norwegian = file("occupations_no.csv", """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
        Occupation,%s,2221,sykepleier,,
        """.formatted(NURSE));
    Path swedish = file("occupations_sv.csv", """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
        Occupation,%s,2221,sjuksköterska,"grundutbildad sjuksköterska
        sköterska, sjukhus",
        """.formatted(NURSE));

    assertThat(line("esco", norwegian, swedish)).isEqualTo("read 2, new 2, changed 0, unchanged 0, rejected 0");

    assertThat(classifications.findEscoNames("2223", "sv"))
        .containsExactly(new EscoName(NURSE, "sv", "sjuksköterska", List.of("grundutbildad sjuksköterska", "sköterska, sjukhus")));
    assertThat(classifications.findEscoNames("2223", "nb")).extracting(EscoName::preferred).containsExactly("sykepleier");
    assertThat(classifications.findEscoNames("9999", "sv")).isEmpty();
  }

  @Test
  void releasesOfEscoStandBesideEachOtherAndTheEnglishOneDecides() {
    Path english = file("occupations_en.csv", """
        code,description,altLabels,preferredLabel,iscoGroup,conceptUri
        2222.1,"Midwives help,
        at birth.",,midwife,2222,%s
        """.formatted(MIDWIFE));
    Path norwegian = file("occupations_no.csv", """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description
        Occupation,%s,3222,jordmor,,
        Occupation,%s,2221,sykepleier,,
        """.formatted(MIDWIFE, NURSE));
    Path relations = file("broaderRelationsOccPillar_en.csv", """
        conceptType,conceptUri,broaderType,broaderUri
        Occupation,%s,ISCOGroup,http://data.europa.eu/esco/isco/C2222
        """.formatted(MIDWIFE));

    assertThat(line("esco", english, norwegian, relations)).isEqualTo("read 4, new 4, changed 0, unchanged 0, rejected 0");
    assertThat(line("esco", norwegian, relations, english)).isEqualTo("read 4, new 0, changed 0, unchanged 4, rejected 0");

    List<EscoOccupation> occupations = transaction.execute(status -> {
      try (var all = classifications.escoOccupations()) {
        return all.toList();
      }
    });
    assertThat(occupations).extracting(EscoOccupation::iscoGroup).containsExactlyInAnyOrder("2221", "2222");
    assertThat(occupations).filteredOn(occupation -> occupation.uri().equals(MIDWIFE)).first()
        .satisfies(occupation -> assertThat(occupation.preferred()).containsEntry("nb", "jordmor").containsEntry("en", "midwife"));
  }

  @Test
  void groupsWithoutANorwegianNameAreGoodRows() {
    Path groups = file("ISCOGroups_no.csv", """
        conceptType,conceptUri,code,preferredLabel,altLabels,inScheme,description
        ISCOGroup,http://data.europa.eu/esco/isco/C0110,0110,Offiserer,,"a,
        b",
        ISCOGroup,http://data.europa.eu/esco/isco/C1113,1113,,,x,
        """);

    assertThat(line("esco", groups)).isEqualTo("read 2, new 2, changed 0, unchanged 0, rejected 0");
  }

  @Test
  void anEscoOccupationGetsItsProfileThroughTheCrosswalk() {
    imported("onet-interests", file("Interests.txt", onet("29-1141.00")));
    Path crosswalk = file("crosswalk.csv", """
        id,esco_occupation,isco_code,onet_code,onet_occupation,matching_job_titles,semantic_similarity,confidence,concept_uri
        1,nurse,2221,29-1141.00,nurses,['nurse'],0.8,2.0,%s
        2,midwife,2222,29-1161.99,gone,na,0.7,0.5,%s
        3,nobody,2222,29-1161.00,x,na,0.7,0.7,%s
        """.formatted(NURSE, MIDWIFE, MIDWIFE));

    var report = imported("esco-onet", crosswalk);

    assertThat(report.counts().line()).isEqualTo("read 3, new 2, changed 0, unchanged 0, rejected 1");
    assertThat(classifications.profiles()).extracting(EscoProfile::uri).containsExactly(NURSE);
    assertThat(classifications.profiles().getFirst().social()).isEqualByComparingTo(new BigDecimal("6.5"));
    assertThat(classifications.profiles().getFirst().confidence()).isEqualByComparingTo("2");
  }

  @Test
  void scoresOffTheirScaleAreRejected() {
    var report = imported("onet-interests", file("Interests.txt", onet("29-1141.00")
        + "29-1141.00\t1.B.1.g\tFirst\tIH\t0.00\t11/2023\tx\n"
        + "29-1142.00\t1.B.1.a\tRealistic\tOI\t0.50\t11/2023\tx\n29-1142.00\t1.B.1.b\tInvestigative\tOI\tn/a\t11/2023\tx\n"
        + "29-1142.00\t1.B.1.c\tArtistic\tXX\t3.00\t11/2023\tx\n"));

    assertThat(report.counts().line()).isEqualTo("read 10, new 7, changed 0, unchanged 0, rejected 3");
  }

  @Test
  void preparationAndWorkValuesAreRead() {
    Path zones = file("Job Zones.txt", "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\n11-1011.00\t5\t08/2023\tAnalyst\n11-1011.03\t6\t08/2021\tAnalyst\n");
    Path values = file("Work Values.txt", """
        O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source
        11-1011.00\t1.B.2.a\tAchievement\tEX\t6.33\t06/2008\tAnalyst
        11-1011.00\t1.B.2.i\tThird Work Value High-Point\tVH\t0.00\t06/2008\tAnalyst
        """);

    assertThat(line("onet-job-zones", zones)).isEqualTo("read 2, new 1, changed 0, unchanged 0, rejected 1");
    assertThat(line("onet-work-values", values)).isEqualTo("read 2, new 2, changed 0, unchanged 0, rejected 0");
  }

  private static String onet(String code) {
    var lines = new StringBuilder("O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tDate\tDomain Source\n");
    List<String> names = List.of("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional");
    for (int i = 0; i < names.size(); i++) {
      lines.append("%s\t1.B.1.%c\t%s\tOI\t%s\t11/2023\tMachine Learning\n".formatted(code, 'a' + i, names.get(i), i == 3 ? "6.50" : "2.10"));
    }
    return lines.toString();
  }
}
