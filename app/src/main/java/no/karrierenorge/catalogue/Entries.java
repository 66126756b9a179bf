package no.karrierenorge.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The curated entries, read back into the records that their files are written for. */
@Repository
class Entries {
  static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;

  Entries(JdbcClient database) {
    this.database = database;
  }

  <T> Optional<T> find(EntryKind kind, String slug, Class<T> type) {
    return database.sql("select document from catalogue.entry where kind = :kind and slug = :slug")
        .param("kind", kind.code())
        .param("slug", slug)
        .query(String.class)
        .optional()
        .map(document -> JSON.readValue(document, type));
  }

  /** In the order of their Bokmål titles, as all lists here. */
  <T> List<T> all(EntryKind kind, Class<T> type) {
    return read(type, database.sql("""
            select document from catalogue.entry
            where kind = :kind
            order by document -> 'title' ->> 'nb' collate "nb-x-icu"
            """)
        .param("kind", kind.code()));
  }

  /** Unknown slugs are left out. */
  <T> List<T> of(EntryKind kind, Collection<String> slugs, Class<T> type) {
    if (slugs.isEmpty()) return List.of();
    return read(type, database.sql("""
            select document from catalogue.entry
            where kind = :kind and slug in (:slugs)
            order by document -> 'title' ->> 'nb' collate "nb-x-icu"
            """)
        .param("kind", kind.code())
        .param("slugs", slugs));
  }

  /** Those that name {@code slug} in the list {@code property} of their document. */
  <T> List<T> naming(EntryKind kind, String property, String slug, Class<T> type) {
    return read(type, database.sql("""
            select document from catalogue.entry
            where kind = :kind and document -> :property @> to_jsonb(:slug::text)
            order by document -> 'title' ->> 'nb' collate "nb-x-icu"
            """)
        .param("kind", kind.code())
        .param("property", property)
        .param("slug", slug));
  }

  private static <T> List<T> read(Class<T> type, JdbcClient.StatementSpec statement) {
    return statement.query(String.class).list().stream().map(document -> JSON.readValue(document, type)).toList();
  }
}
