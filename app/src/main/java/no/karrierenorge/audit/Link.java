package no.karrierenorge.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the audit at its position in the chain, as it is hashed. */
record Link(long position, long entry, Instant at, @Nullable UUID alias, @Nullable String role, String act, String thing) {
  static final byte[] BEFORE_THE_FIRST = new byte[32];

  /** The hash that seals this row: of the seal before it and of the row's canonical form. */
  byte[] sealedAfter(byte[] previous) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(previous);
      return sha256.digest(canonical().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Each part carries its length, so that no two different rows are written alike; an absent part differs from an empty one. */
  private String canonical() {
    var text = new StringBuilder();
    for (Object part : new @Nullable Object[] {position, entry, at, alias, role, act, thing}) {
      text.append(part == null ? "-" : part.toString().length() + ":" + part).append('\n');
    }
    return text.toString();
  }
}
