package no.karrierenorge.portal.operations.view;

import org.jspecify.annotations.Nullable;

/**
 * How the audit stands.
 *
 * @param lastSealed when, in words, or nothing before the first seal
 * @param verdict nothing until somebody asks for the chain to be read again
 */
public record AuditTrail(String entries, String waiting, @Nullable String lastSealed, @Nullable Verdict verdict) {
  /**
   * @param key message key of what was found
   * @param number rows read, or where the chain breaks
   * @param head the last hash, where the chain holds
   */
  public record Verdict(boolean holds, String key, String number, @Nullable String head) {}
}
