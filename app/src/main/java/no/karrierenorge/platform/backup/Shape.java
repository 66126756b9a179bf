package no.karrierenorge.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds, read from its own catalogue: all names are quoted where PostgreSQL needs it. */
record Shape(Connection connection) {
  /** A table of ours and the columns that rows are made of; what PostgreSQL computes by itself is left out. */
  record Table(String name, List<String> columns) {
    String list() {
      return name + " (" + String.join(", ", columns) + ")";
    }
  }

  record ForeignKey(String table, String name, String definition) {}

  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  List<Table> tables() throws SQLException {
    return all("""
        select format('%I.%I', n.nspname, c.relname),
               array(select quote_ident(a.attname) from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                     order by a.attnum)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
        order by 1
        """, row -> new Table(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
  }

  List<ForeignKey> foreignKeys() throws SQLException {
    return all("""
        select format('%I.%I', n.nspname, c.relname), quote_ident(k.conname), pg_get_constraintdef(k.oid)
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0
        order by 1, 2
        """, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
  }

  /** The last value of each sequence that has handed one out. */
  Map<String, Long> sequences() throws SQLException {
    var values = new TreeMap<String, Long>();
    all("""
        select format('%I.%I', schemaname, sequencename), last_value
        from pg_sequences
        where last_value is not null
        """, row -> values.put(row.getString(1), row.getLong(2)));
    return values;
  }

  /** The newest migration of each room, by history table. */
  Map<String, String> versions() throws SQLException {
    var versions = new TreeMap<String, String>();
    for (String history : all("select tablename from pg_tables where schemaname = 'public' and tablename ~ '^migration_'", row -> row.getString(1))) {
      all("select version from public." + history + " where success and version is not null order by installed_rank desc limit 1",
          row -> versions.put(history, row.getString(1)));
    }
    return versions;
  }

  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private <T> List<T> all(String sql, Row<T> row) throws SQLException {
    var found = new ArrayList<T>();
    try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) found.add(row.of(rows));
    }
    return found;
  }
}
