package no.karrierenorge.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.bench.Load;

/**
 * The peer: PostgreSQL's full-text search over the same documents, over its own protocol with prepared statements, which is less work than
 * HTTP and JSON. It is asked in two ways: {@link #bare}, the words as they are, ranked; and {@link #whole}, with what a page of hits needs
 * beside, in one query: ranked by how near the words stand, counted by kind, marked in the lead, and when that gives little, asked again
 * with trigrams for the misspelt.
 */
final class FullText implements Load.Lane {
  private static final int LITTLE = 3;

  private static final String BARE = """
      select id, title, code, count(*) over () as total
      from bench.document, websearch_to_tsquery('norwegian', ?) as nb, websearch_to_tsquery('english', ?) as en
      where words @@ nb or words @@ en
      order by ts_rank(words, nb) + ts_rank(words, en) desc
      limit 20
      """;
  private static final String EXACT = """
      with found as materialized (
        select id, title, code, kind, lead, nb, ts_rank_cd(words, nb) + ts_rank_cd(words, en) as score
        from bench.document, websearch_to_tsquery('norwegian', ?) as nb, websearch_to_tsquery('english', ?) as en
        where words @@ nb or words @@ en
      )
      """;
  private static final String FORGIVING = """
      with found as materialized (
        select id, title, code, kind, lead, nb, ts_rank_cd(words, nb) + word_similarity(asked, folded) as score
        from bench.document, websearch_to_tsquery('norwegian', ?) as nb, unaccent(lower(?)) as asked
        where words @@ nb or folded %> asked
      )
      """;
  private static final String PAGE = """
      , first as (select id, title, code, kind, lead, nb, score from found order by score desc limit 20)
      select id, title, code, kind, ts_headline('norwegian', coalesce(lead, ''), nb) as marked, (select count(*) from found) as total,
             (select jsonb_object_agg(kind, hits) from (select kind, count(*) as hits from found group by kind) as counted) as kinds
      from first
      order by score desc
      """;

  private static final String TABLE = """
      drop schema if exists bench cascade;
      create schema bench;
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      create table bench.document
        (id text primary key, title text, code text, kind text, names text, lead text, words tsvector, folded text)
      """;
  private static final String CATALOGUE = """
      insert into bench.document (id, title, code, kind, names, lead)
      select kind || '/' || slug, document -> 'title' ->> 'nb', document ->> 'styrk08', kind,
             concat_ws(' ', document ->> 'title', document ->> 'everyday'), document ->> 'lead'
      from catalogue.entry
      where document -> 'title' is not null and document -> 'lead' is not null
      """;
  private static final String ESCO = """
      insert into bench.document (id, title, code, kind, names)
      select uri, min(label) filter (where language = 'nb' and kind = 'preferred'), min(isco_group), 'job-title', string_agg(label, ' ')
      from catalogue.esco_label join catalogue.esco_occupation using (uri)
      group by uri
      """;
  private static final String WORDS = """
      update bench.document
      set words = setweight(to_tsvector('norwegian', coalesce(names, '')) || to_tsvector('english', coalesce(names, '')), 'A')
            || setweight(to_tsvector('norwegian', coalesce(lead, '')) || to_tsvector('english', coalesce(lead, '')), 'C'),
          folded = unaccent(lower(names))
      """;

  private final Connection connection;
  private final List<PreparedStatement> ways;

  /** @param ways asked one after the other while they give little */
  private FullText(Connection connection, String... ways) throws SQLException {
    this.connection = connection;
    var prepared = new ArrayList<PreparedStatement>();
    for (String way : ways) prepared.add(connection.prepareStatement(way));
    this.ways = List.copyOf(prepared);
  }

  static FullText bare(Connection connection) throws SQLException {
    return new FullText(connection, BARE);
  }

  static FullText whole(Connection connection) throws SQLException {
    return new FullText(connection, EXACT + PAGE, FORGIVING + PAGE);
  }

  @Override
  public void ask(String question) throws SQLException {
    hits(question);
  }

  int hits(String question) throws SQLException {
    int hits = 0;
    for (PreparedStatement way : ways) {
      hits = read(way, question);
      if (hits >= LITTLE) return hits;
    }
    return hits;
  }

  private static int read(PreparedStatement way, String question) throws SQLException {
    way.setString(1, question);
    way.setString(2, question);
    int count = 0;
    try (ResultSet hits = way.executeQuery()) {
      for (; hits.next(); count++) hits.getString("title");
    }
    return count;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Copies the catalogue and ESCO into a table with its indexes; answers how many documents there are. */
  static int fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String step : List.of(TABLE, CATALOGUE, ESCO, WORDS, "create index on bench.document using gin (words)",
          "create index on bench.document using gin (folded public.gin_trgm_ops)", "vacuum analyze bench.document")) {
        statement.execute(step);
      }
      try (ResultSet count = statement.executeQuery("select count(*) from bench.document")) {
        count.next();
        return count.getInt(1);
      }
    }
  }
}
