package no.karrierenorge.catalogue;

import static no.karrierenorge.catalogue.ShippedCatalogue.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.karrierenorge.platform.page.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shipped catalogue is as broad as was promised, and every entry says where it comes from. */
class CatalogueCoverageTest {
  private final Collection<Occupation> occupations = all(EntryKind.OCCUPATION, Occupation.class).values();

  @Test
  void occupationsReachEveryMajorGroupAndEveryProgramme() {
    List<String> programmes = List.copyOf(all(EntryKind.PROGRAMME, Programme.class).keySet());

    assertThat(occupations).hasSizeGreaterThanOrEqualTo(200);
    assertThat(occupations).extracting(occupation -> occupation.styrk08().charAt(0)).contains('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    assertThat(occupations).flatExtracting(Occupation::programmes).containsAll(programmes);
  }

  @Test
  void educationIsThereOnEveryLevel() {
    assertThat(all(EntryKind.PROGRAMME, Programme.class)).hasSize(15);
    assertThat(all(EntryKind.TRADE, Trade.class)).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all(EntryKind.STUDY, Study.class)).hasSizeGreaterThanOrEqualTo(80);
    assertThat(all(EntryKind.STUDY, Study.class).values()).extracting(Study::level)
        .contains("vocational-college", "one-year", "bachelor", "master", "professional");
    assertThat(all(EntryKind.INSTITUTION, Institution.class)).isNotEmpty();
    assertThat(all(EntryKind.ROAD, Road.class)).isNotEmpty();
  }

  @Test
  void everyEntryHasADatedSourceOrSaysThatNobodyLooked() {
    for (CatalogueFiles.CatalogueFile file : CatalogueFiles.all()) {
      List<Source> sources = file.document().get("sources").valueStream().map(node -> CatalogueFiles.YAML.convertValue(node, Source.class)).toList();
      assertThat(sources).as(file.slug()).isNotEmpty();
      assertThat(sources).as(file.slug()).allSatisfy(source -> {
        assertThat(source.name()).isNotBlank();
        assertThat(source.url()).startsWith("http");
        assertThat(source.checked()).matches("no|\\d{4}-\\d{2}-\\d{2}");
      });
    }
  }

  @Test
  void everyEntryHasANameInThreeLanguages() {
    for (CatalogueFiles.CatalogueFile file : CatalogueFiles.all()) {
      JsonNode title = file.document().get("title");
      assertThat(title.propertyNames()).as(file.slug()).contains("nb", "nn", "en");
      assertThat(title.valueStream().map(JsonNode::stringValue)).as(file.slug()).noneMatch(String::isBlank);
    }
  }

  @Test
  void everyStageOfTheSystemHasALaneOfTheMap() {
    var lanes = EducationSystem.shipped().stages().stream().collect(Collectors.groupingBy(SystemStage::lane, Collectors.mapping(Function.identity(), Collectors.counting())));

    assertThat(lanes).containsOnlyKeys("vocational", "shared", "academic");
  }
}
