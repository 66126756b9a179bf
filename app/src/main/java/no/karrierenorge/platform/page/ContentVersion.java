package no.karrierenorge.platform.page;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of all that public pages show. Whoever changes it raises the version in the same transaction; every node {@link ContentFollower follows}. */
@Component
public class ContentVersion {
  private final JdbcClient database;

  ContentVersion(JdbcClient database) {
    this.database = database;
  }

  /** Call inside the transaction that changes what public pages show. */
  public void raise() {
    database.sql("update platform.content_version set version = version + 1").update();
  }

  /** The version that the database has now. */
  public long current() {
    return database.sql("select version from platform.content_version").query(Long.class).single();
  }
}
