package no.karrierenorge.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format 1 now; a release reads the formats it knows
 * @param versions the newest migration of each room, by history table
 * @param sequences the last value handed out by each sequence
 * @param keysetDigest SHA-256 of the keyset as it lies in the file, or nothing when the installation has none
 */
record Manifest(int format, Instant takenAt, String database, Map<String, String> versions, List<Table> tables, Map<String, Long> sequences,
    @Nullable String keysetDigest) {
  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";
  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * One table, its rows in the entry of its name.
   *
   * @param name schema and name, quoted where PostgreSQL needs it
   * @param sha256 of the rows as they travel
   */
  record Table(String name, List<String> columns, long rows, String sha256) {
    String entry() {
      return "tables/" + name;
    }
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  byte[] toBytes() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static Manifest of(byte[] bytes) {
    return JSON.readValue(bytes, Manifest.class);
  }
}
