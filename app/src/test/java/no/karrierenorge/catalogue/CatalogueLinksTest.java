package no.karrierenorge.catalogue;

import static no.karrierenorge.catalogue.ShippedCatalogue.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link between the catalogue's files leads somewhere. */
class CatalogueLinksTest {
  private final Map<String, Occupation> occupations = all(EntryKind.OCCUPATION, Occupation.class);
  private final Map<String, Programme> programmes = all(EntryKind.PROGRAMME, Programme.class);
  private final Map<String, Trade> trades = all(EntryKind.TRADE, Trade.class);
  private final Map<String, Study> studies = all(EntryKind.STUDY, Study.class);
  private final Map<String, Institution> institutions = all(EntryKind.INSTITUTION, Institution.class);
  private final Map<String, Road> roads = all(EntryKind.ROAD, Road.class);
  private final List<String> dangling = new ArrayList<>();

  @Test
  void occupationsNameOnlyEducationAndOccupationsThatExist() {
    occupations.forEach((slug, occupation) -> {
      check(slug, occupation.trades(), trades.keySet());
      check(slug, occupation.programmes(), programmes.keySet());
      check(slug, occupation.studies(), studies.keySet());
      check(slug, occupation.related().stream().map(Occupation.Related::occupation).toList(), occupations.keySet());
    });

    assertThat(dangling).isEmpty();
  }

  @Test
  void tradesGrowOutOfSecondYearsThatExist() {
    Set<Trade.Origin> years = programmes.values().stream()
        .flatMap(programme -> programme.vg2().stream().map(year -> new Trade.Origin(programme.slug(), year.slug())))
        .collect(Collectors.toSet());

    trades.forEach((slug, trade) -> {
      check(slug, List.of(trade.programme()), programmes.keySet());
      check(slug, trade.origins(), years);
    });

    assertThat(dangling).isEmpty();
  }

  @Test
  void thirdYearsBuildOnSecondYearsOfTheSameProgramme() {
    programmes.forEach((slug, programme) -> {
      Set<String> years = programme.vg2().stream().map(Programme.SecondYear::slug).collect(Collectors.toSet());
      programme.vg3().forEach(year -> check(slug, year.from(), years));
    });

    assertThat(dangling).isEmpty();
  }

  @Test
  void studiesNameOnlyInstitutionsAndOccupationsThatExist() {
    studies.forEach((slug, study) -> {
      check(slug, study.offeredAt(), institutions.keySet());
      check(slug, study.leadsTo(), occupations.keySet());
    });

    assertThat(dangling).isEmpty();
  }

  @Test
  void theSystemOpensOnlyStagesThatExistAndLinksToRoadsThatExist() {
    List<SystemStage> stages = EducationSystem.shipped().stages();
    Set<String> slugs = stages.stream().map(SystemStage::slug).collect(Collectors.toSet());

    for (SystemStage stage : stages) {
      check(stage.slug(), stage.opens().stream().map(SystemStage.Opening::to).toList(), slugs);
      String link = stage.link();
      if (link != null && !link.startsWith("/")) check(stage.slug(), List.of(link), roads.keySet());
    }

    assertThat(dangling).isEmpty();
  }

  @Test
  void programmesTradesAndStudiesShareOneNameSpace() {
    assertThat(programmes.keySet()).doesNotContainAnyElementsOf(trades.keySet()).doesNotContainAnyElementsOf(studies.keySet());
    assertThat(trades.keySet()).doesNotContainAnyElementsOf(studies.keySet());
  }

  private void check(String from, Collection<?> named, Set<?> known) {
    for (Object name : named) if (!known.contains(name)) dangling.add(from + " → " + name);
  }
}
