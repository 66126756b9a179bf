package no.karrierenorge.platform.crypto;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** HMAC-SHA-256 with a key outside the database: recognises a text that comes back, and cannot be tried out by whoever has the rows. */
public final class KeyedHash {
  private static final int BYTES = 32;

  private final PrfSet hashes;

  KeyedHash(PrfSet hashes) {
    this.hashes = hashes;
  }

  /** @param purpose keeps the hashes of one use from being compared with those of another */
  public byte[] of(String purpose, String text) {
    try {
      return hashes.computePrimary((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8), BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
