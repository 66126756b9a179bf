package no.karrierenorge.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.karrierenorge.bench.Load;

/**
 * The peer: PostgreSQL's full-text search over the same documents, weighted and ranked in the usual way. It is asked over its own protocol
 * with a prepared statement, which is less work than HTTP and JSON; it does not forgive misspellings or split compounds.
 */
final class FullText implements Load.Lane {
  private static final String ASK = """
      select id, title, code, count(*) over () as total
      from bench.document, websearch_to_tsquery('norwegian', ?) as nb, websearch_to_tsquery('english', ?) as en
      where words @@ nb or words @@ en
      order by ts_rank(words, nb) + ts_rank(words, en) desc
      limit 20
      """;

  private static final String TABLE = """
      drop schema if exists bench cascade;
      create schema bench;
      create table bench.document (id text primary key, title text, code text, names text, lead text, words tsvector)
      """;
  private static final String CATALOGUE = """
      insert into bench.document (id, title, code, names, lead)
      select kind || '/' || slug, document -> 'title' ->> 'nb', document ->> 'styrk08',
             concat_ws(' ', document ->> 'title', document ->> 'everyday'), document ->> 'lead'
      from catalogue.entry
      where document -> 'title' is not null and document -> 'lead' is not null
      """;
  private static final String ESCO = """
      insert into bench.document (id, title, code, names)
      select uri, min(label) filter (where language = 'nb' and kind = 'preferred'), min(isco_group), string_agg(label, ' ')
      from catalogue.esco_label join catalogue.esco_occupation using (uri)
      group by uri
      """;
  private static final String WORDS = """
      update bench.document set words =
        setweight(to_tsvector('norwegian', coalesce(names, '')) || to_tsvector('english', coalesce(names, '')), 'A')
        || setweight(to_tsvector('norwegian', coalesce(lead, '')) || to_tsvector('english', coalesce(lead, '')), 'C')
      """;

  private final Connection connection;
  private final PreparedStatement ask;

  FullText(Connection connection) throws SQLException {
    this.connection = connection;
    this.ask = connection.prepareStatement(ASK);
  }

  @Override
  public void ask(String question) throws SQLException {
    hits(question);
  }

  int hits(String question) throws SQLException {
    ask.setString(1, question);
    ask.setString(2, question);
    int count = 0;
    try (ResultSet hits = ask.executeQuery()) {
      for (; hits.next(); count++) hits.getString("title");
    }
    return count;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Copies the catalogue and ESCO into a table with a GIN index; answers how many documents there are. */
  static int fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String step : List.of(TABLE, CATALOGUE, ESCO, WORDS, "create index on bench.document using gin (words)",
          "vacuum analyze bench.document")) {
        statement.execute(step);
      }
      try (ResultSet count = statement.executeQuery("select count(*) from bench.document")) {
        count.next();
        return count.getInt(1);
      }
    }
  }
}
