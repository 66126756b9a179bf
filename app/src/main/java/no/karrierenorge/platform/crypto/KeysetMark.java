package no.karrierenorge.platform.crypto;

import java.util.Arrays;
import no.karrierenorge.platform.startup.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds all nodes of a database to one keyset. The first leaves a hash by one key, sealed with the other; whoever cannot open it or makes
 * another hash would take a person who comes back for a new one, and seal what the other nodes cannot open.
 */
@Component
@Profile("!command")
class KeysetMark implements SmartInitializingSingleton {
  private static final String PURPOSE = "keyset-mark";

  private final JdbcClient database;
  private final Encryption encryption;
  private final KeyedHash hash;

  KeysetMark(JdbcClient database, Encryption encryption, KeyedHash hash) {
    this.database = database;
    this.encryption = encryption;
    this.hash = hash;
  }

  @Override
  public void afterSingletonsInstantiated() {
    byte[] ours = hash.of(PURPOSE, PURPOSE);
    if (!isOurs(markOr(encryption.seal(ours, PURPOSE)), ours)) {
      throw new StartRefused("The keyset here is not the one that the database was filled with: name that one with KEYSET, or bring it back.");
    }
  }

  /** Of nodes that start together the first one's mark stands. */
  private byte[] markOr(byte[] fresh) {
    database.sql("insert into platform.keyset_mark (sealed) values (:fresh) on conflict do nothing").param("fresh", fresh).update();
    return database.sql("select sealed from platform.keyset_mark").query(byte[].class).single();
  }

  private boolean isOurs(byte[] sealed, byte[] ours) {
    try {
      return Arrays.equals(encryption.open(sealed, PURPOSE), ours);
    } catch (IllegalStateException sealedWithAnotherKey) {
      return false;
    }
  }
}
