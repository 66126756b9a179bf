package no.karrierenorge.catalogue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.karrierenorge.catalogue.CatalogueFiles.CatalogueFile;
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

/**
 * Puts the shipped catalogue into the database before the first page is asked for: what is new, what has changed, and no more. Not a
 * command's work: the platform does it when it starts.
 */
@Component
@Profile("!command")
class CatalogueShelf implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueShelf.class);
  private static final long LOCK = 0x6b61746cL;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ContentVersion contentVersion;

  CatalogueShelf(JdbcClient database, TransactionTemplate transaction, ContentVersion contentVersion) {
    this.database = database;
    this.transaction = transaction;
    this.contentVersion = contentVersion;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(status -> fill(CatalogueFiles.all()));
  }

  /** Two nodes that start together take turns: the lock is held to the end of the transaction. */
  private void fill(List<CatalogueFile> files) {
    if (!new NodeLock(database, LOCK).taken(PATIENCE)) throw new StartRefused("Another node has been starting for long: try again.");
    Map<String, String> leftOver = digests();
    int changed = 0;
    for (CatalogueFile file : files) {
      String digest = file.digest();
      if (digest.equals(leftOver.remove(key(file.kind().code(), file.slug())))) continue;
      save(file, digest);
      changed++;
    }
    leftOver.keySet().forEach(this::remove);
    if (changed + leftOver.size() == 0) return;
    contentVersion.raise();
    LOG.info("catalogue: {} entries new or changed, {} removed", changed, leftOver.size());
  }

  private Map<String, String> digests() {
    var digests = new HashMap<String, String>();
    database.sql("select kind, slug, digest from catalogue.entry")
        .query(row -> {
          digests.put(key(row.getString("kind"), row.getString("slug")), row.getString("digest"));
        });
    return digests;
  }

  private static String key(String kind, String slug) {
    return kind + "/" + slug;
  }

  private void save(CatalogueFile file, String digest) {
    database.sql("""
            insert into catalogue.entry (kind, slug, digest, document)
            values (:kind, :slug, :digest, :document::jsonb)
            on conflict (kind, slug) do update set digest = excluded.digest, document = excluded.document
            """)
        .param("kind", file.kind().code())
        .param("slug", file.slug())
        .param("digest", digest)
        .param("document", file.document().toString())
        .update();
  }

  private void remove(String key) {
    String[] parts = key.split("/", 2);
    database.sql("delete from catalogue.entry where kind = :kind and slug = :slug").param("kind", parts[0]).param("slug", parts[1]).update();
  }
}
