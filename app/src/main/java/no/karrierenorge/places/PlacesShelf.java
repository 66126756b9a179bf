package no.karrierenorge.places;

import java.time.Duration;
import no.karrierenorge.platform.database.NodeLock;
import no.karrierenorge.platform.page.ContentVersion;
import no.karrierenorge.platform.startup.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the shipped places into the database before the first page is asked for, file by file where one has changed. */
@Component
@Profile("!command")
class PlacesShelf implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(PlacesShelf.class);
  private static final long LOCK = 0x706c6163L;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ContentVersion contentVersion;

  PlacesShelf(JdbcClient database, TransactionTemplate transaction, ContentVersion contentVersion) {
    this.database = database;
    this.transaction = transaction;
    this.contentVersion = contentVersion;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> fill());
  }

  /** Two nodes that start together take turns: the lock is held to the end of the transaction. */
  private void fill() {
    if (!new NodeLock(database, LOCK).taken(PATIENCE)) throw new StartRefused("Another node has been starting for long: try again.");
    boolean changed = false;
    for (PlaceFile file : PlaceFile.values()) {
      if (!remember(file)) continue;
      int rows = database.sql(file.merge()).param("list", file.json()).update();
      LOG.info("places: {} rows from {}", rows, file.fileName());
      changed = true;
    }
    if (changed) contentVersion.raise();
  }

  /** Notes the file's digest; false when it was known. */
  private boolean remember(PlaceFile file) {
    return database.sql("""
            insert into places.shelved_file (name, digest) values (:name, :digest)
            on conflict (name) do update set digest = excluded.digest where shelved_file.digest <> excluded.digest
            """)
        .param("name", file.fileName())
        .param("digest", file.digest())
        .update() > 0;
  }
}
