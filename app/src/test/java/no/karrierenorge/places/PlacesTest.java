package no.karrierenorge.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import no.karrierenorge.platform.page.Source;
import no.karrierenorge.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class PlacesTest {
  @Autowired private Places places;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;

  @Test
  void theCountryHas15CountiesAnd357Municipalities() {
    List<County> counties = places.counties();

    List<Municipality> municipalities = counties.stream().flatMap(county -> places.municipalitiesIn(county.slug()).stream()).toList();

    assertThat(counties).hasSize(15);
    assertThat(municipalities).hasSize(357);
  }

  @Test
  void countiesStandInNorwegianOrder() {
    List<String> names = places.counties().stream().map(county -> county.name().nb()).toList();

    assertThat(names).startsWith("Agder", "Akershus").endsWith("Vestland", "Østfold").containsSubsequence("Innlandet", "Møre og Romsdal", "Nordland");
  }

  @Test
  void everyCountyHasACentreAndANavOffice() {
    List<County> counties = places.counties();

    assertThat(counties).allSatisfy(county -> {
      assertThat(places.centresIn(county.slug())).as(county.slug()).isNotEmpty();
      assertThat(places.navOfficesIn(county.slug())).as(county.slug()).isNotEmpty();
    });
  }

  @Test
  void everySourceHasAnAddress() {
    Stream<Source> ofCounties = places.counties().stream().flatMap(county -> county.sources().stream());
    Stream<Source> ofCentres = places.centres().stream().flatMap(centre -> centre.sources().stream());

    Stream<Source> ofOffices = places.counties().stream()
        .flatMap(county -> places.navOfficesIn(county.slug()).stream())
        .flatMap(office -> office.sources().stream());

    List<Source> sources = Stream.of(ofCounties, ofCentres, ofOffices).flatMap(found -> found).toList();

    assertThat(sources).hasSizeGreaterThan(3 * 15).allSatisfy(source -> assertThat(source.url()).startsWith("http"));
  }

  @Test
  void aPlaceWithoutAnAddressForItsSourceIsRefused() {
    assertThatThrownBy(() -> database.sql("""
            update places.county set sources = '[{"name": "Hearsay", "checked": "no"}]' where slug = 'oslo'
            """).update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aCentreCannotLieInAMunicipalityOfAnotherCounty() {
    assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
        database.sql("update places.career_centre set municipality = '5501' where slug = 'karriere-oslo'").update()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aMunicipalityIsFoundByTheBeginningOfAnyOfItsNames() {
    List<Municipality> shared = places.municipalitiesNamed("herøy");
    List<Municipality> sami = places.municipalitiesNamed("Hábmer");

    assertThat(shared).extracting(Municipality::county).containsExactlyInAnyOrder("more-og-romsdal", "nordland");
    assertThat(sami).extracting(Municipality::name).containsExactly("Hamarøy");
  }

  @Test
  void signsThatMeanSomethingInAPatternAreOrdinaryLetters() {
    assertThat(places.municipalitiesNamed("%")).isEmpty();
    assertThat(places.municipalitiesNamed("_slo")).isEmpty();
  }
}
