package no.karrierenorge.platform.page;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Follows the version of the content each second, so that this node forgets its kept pages and its rooms hear {@link ContentChanged}. A
 * command beside the platform shows no pages and follows nothing.
 */
@Component
@Profile("!command")
class ContentFollower {
  private final ContentVersion contentVersion;
  private final ApplicationEventPublisher events;
  private final PublicPages pages;
  private long seen = -1;

  ContentFollower(ContentVersion contentVersion, ApplicationEventPublisher events, PublicPages pages) {
    this.contentVersion = contentVersion;
    this.events = events;
    this.pages = pages;
  }

  /** While the database is away the kept pages serve on, and serve everybody. */
  @Scheduled(fixedDelay = 1000)
  void follow() {
    try {
      long version = contentVersion.current();
      pages.serveEverybody(false);
      if (version == seen) return;
      seen = version;
      events.publishEvent(new ContentChanged(version));
    } catch (DataAccessException databaseAway) {
      pages.serveEverybody(true);
    }
  }
}
