package no.karrierenorge.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an operator asks about the database. */
@Repository
public class DatabaseFacts {
  private final JdbcClient database;
  private final DatabaseServer server;

  DatabaseFacts(JdbcClient database, DatabaseServer server) {
    this.database = database;
    this.server = server;
  }

  /** The version of PostgreSQL, such as {@code 18.6}. */
  public String version() {
    return database.sql("select split_part(current_setting('server_version'), ' ', 1)").query(String.class).single();
  }

  /** The database's size on disk in bytes. */
  public long size() {
    return database.sql("select pg_database_size(current_database())").query(Long.class).single();
  }

  /** Whether the server was given by {@code DATABASE_URL}, or is the one in the data directory. */
  public boolean isExternal() {
    return server.isExternal();
  }
}
