package no.karrierenorge.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.karrierenorge.platform.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What other rooms ask of the catalogue. */
@Repository
public class Catalogue {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;

  Catalogue(JdbcClient database) {
    this.database = database;
  }

  public Optional<Occupation> findOccupation(String slug) {
    return database.sql("select document from catalogue.occupation where slug = :slug")
        .param("slug", slug)
        .query(String.class)
        .optional()
        .map(document -> JSON.readValue(document, Occupation.class));
  }

  /** Every occupation as lists show it, in no order: that depends on the reader's language. */
  public List<OccupationSummary> occupationSummaries() {
    return database.sql("""
            select slug, styrk08, document -> 'title' as title, document -> 'lead' as lead, field, education, interests
            from catalogue.occupation
            """)
        .query((row, number) -> new OccupationSummary(row.getString("slug"), row.getString("styrk08"), texts(row.getString("title")),
            texts(row.getString("lead")), row.getString("field"), row.getString("education"), row.getString("interests")))
        .list();
  }

  private static Texts texts(String json) {
    return JSON.readValue(json, Texts.class);
  }

  /** The occupations of these slugs, in the order of their Bokmål titles; unknown slugs are left out. */
  public List<Occupation> occupations(Collection<String> slugs) {
    if (slugs.isEmpty()) return List.of();
    return database.sql("""
            select document from catalogue.occupation
            where slug in (:slugs)
            order by document -> 'title' ->> 'nb'
            """)
        .param("slugs", slugs)
        .query(String.class)
        .list()
        .stream()
        .map(document -> JSON.readValue(document, Occupation.class))
        .toList();
  }

  /** Every entry of every kind, occupations first, each kind by its Bokmål title. */
  public List<Listing> listings() {
    return database.sql("""
            select kind, slug, document -> 'title' as title, document -> 'worker' as worker, document -> 'everyday' as everyday,
                   document -> 'lead' as lead, coalesce(document ->> 'styrk08', document ->> 'code') as code,
                   document ->> 'field' as field, document ->> 'education' as level
            from catalogue.entry
            where document -> 'title' is not null and document -> 'lead' is not null
            order by kind <> 'occupation', kind, document -> 'title' ->> 'nb'
            """)
        .query(Catalogue::listing)
        .list();
  }

  private static Listing listing(ResultSet row, int number) throws SQLException {
    return new Listing(EntryKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("slug"),
        JSON.readValue(row.getString("title"), Texts.class), read(row.getString("worker"), Texts.class),
        read(row.getString("everyday"), Words.class), JSON.readValue(row.getString("lead"), Texts.class), row.getString("code"),
        row.getString("field"), row.getString("level"));
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null ? null : JSON.readValue(json, type);
  }
}
