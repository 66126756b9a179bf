package no.karrierenorge.places;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What other rooms ask of the country: its counties, municipalities, career centres and Nav offices. Lists are in alphabetical order. */
@Repository
public class Places {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");
  private static final String COUNTY = """
      select to_json(county) from (
        select code, slug, name, also_names as "alsoNames", tile, url, about, sources from places.county) county
      """;
  private static final String MUNICIPALITY = """
      select to_json(municipality) from (
        select code, name, county, also_names as "alsoNames" from places.municipality) municipality
      """;
  private static final String CENTRE = """
      select to_json(centre) from (
        select slug, name, county, town, municipality, url, booking, phone, email, languages, about, example_hours as "exampleHours", sources
        from places.career_centre) centre
      """;
  private static final String NAV_OFFICE = """
      select to_json(office) from (select slug, name, county, town, municipality, url, sources from places.nav_office) office
      """;

  private final JdbcClient database;

  Places(JdbcClient database) {
    this.database = database;
  }

  public List<County> counties() {
    return list(COUNTY, Map.of(), County.class, county -> county.name().nb());
  }

  public Optional<County> findCounty(String slug) {
    return counties().stream().filter(county -> county.slug().equals(slug)).findFirst();
  }

  public List<CareerCentre> centres() {
    return list(CENTRE, Map.of(), CareerCentre.class, CareerCentre::name);
  }

  public List<CareerCentre> centresIn(String county) {
    return list(CENTRE + "where county = :county", Map.of("county", county), CareerCentre.class, CareerCentre::name);
  }

  public Optional<CareerCentre> findCentre(String slug) {
    return list(CENTRE + "where slug = :slug", Map.of("slug", slug), CareerCentre.class, CareerCentre::slug).stream().findFirst();
  }

  public List<NavOffice> navOfficesIn(String county) {
    return list(NAV_OFFICE + "where county = :county", Map.of("county", county), NavOffice.class, NavOffice::name);
  }

  public List<Municipality> municipalitiesIn(String county) {
    return list(MUNICIPALITY + "where county = :county", Map.of("county", county), Municipality.class, Municipality::name);
  }

  /** The municipalities of which a name begins so, whatever the case: several where names are shared, such as Herøy. */
  public List<Municipality> municipalitiesNamed(String beginning) {
    return list(MUNICIPALITY + """
        where starts_with(lower(name), lower(:beginning))
          or exists (select from unnest("alsoNames") also where starts_with(lower(also), lower(:beginning)))
        """, Map.of("beginning", beginning), Municipality.class, Municipality::name);
  }

  /** The municipality of a postal code; nothing before codes are imported, or on Svalbard and Jan Mayen, which lie in no county. */
  public Optional<Municipality> findMunicipalityAt(String postalCode) {
    return list(MUNICIPALITY + "where code = (select municipality_code from places.postal_code postal where postal.code = :postalCode)",
        Map.of("postalCode", postalCode), Municipality.class, Municipality::name).stream().findFirst();
  }

  /** Whether postal codes are imported. */
  public boolean knowsPostalCodes() {
    return database.sql("select exists (select from places.postal_code)").query(Boolean.class).single();
  }

  /** The border of a county, by its two digits; nothing before borders are imported. */
  public Optional<CountyBorder> findBorder(String countyCode) {
    return database.sql("select geojson from places.county_border where county_code = :code")
        .param("code", countyCode)
        .query(String.class)
        .optional()
        .map(geojson -> CountyBorder.of(Outline.of(JSON.readTree(geojson))));
  }

  /** Read as the JSON of their columns; ordered here, since what a database makes of Æ, Ø and Å depends on how it was installed. */
  private <T> List<T> list(String sql, Map<String, String> parameters, Class<T> type, Function<T, String> name) {
    return database.sql(sql).params(parameters).query(String.class).list().stream()
        .map(document -> JSON.readValue(document, type))
        .sorted(Comparator.comparing(name, Collator.getInstance(NORWEGIAN)))
        .toList();
  }
}
