package no.karrierenorge.platform.page;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The version of all that public pages show. Whoever changes it raises the version in the same transaction; every node follows it each
 * second, forgets its kept pages and tells its rooms by {@link ContentChanged}.
 */
@Component
public class ContentVersion {
  private final JdbcClient database;
  private final ApplicationEventPublisher events;
  private final PublicPages pages;
  private long seen = -1;

  ContentVersion(JdbcClient database, ApplicationEventPublisher events, PublicPages pages) {
    this.database = database;
    this.events = events;
    this.pages = pages;
  }

  /** Call inside the transaction that changes what public pages show. */
  public void raise() {
    database.sql("update platform.content_version set version = version + 1").update();
  }

  /** The version that the database has now. */
  public long current() {
    return database.sql("select version from platform.content_version").query(Long.class).single();
  }

  /** While the database is away the kept pages serve on, and serve everybody. */
  @Scheduled(fixedDelay = 1000)
  void follow() {
    try {
      long version = current();
      pages.serveEverybody(false);
      if (version == seen) return;
      seen = version;
      events.publishEvent(new ContentChanged(version));
    } catch (DataAccessException databaseAway) {
      pages.serveEverybody(true);
    }
  }
}
