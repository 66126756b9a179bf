package no.karrierenorge.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.startup.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Migrates room by room in the order of the house, each with its own folder and history. Own lines rather than Modulith's: that reads
 * the module structure with ArchUnit at every start.
 */
public final class Migrations {
  static final List<String> ROOMS =
      List.of("__root", "platform", "audit", "places", "identity", "consent", "notices", "catalogue", "labourmarket", "portfolio", "assessments", "eguidance");

  /** The oldest version the suite runs on: rooms use what came with it. */
  private static final int OLDEST_SERVER = 18;

  private final DatabaseServer server;

  public Migrations(DatabaseServer server) {
    this.server = server;
  }

  /** Brings every room to this release's version. */
  public void toNewest() {
    refuseOldServer();
    if (!isNewest()) ROOMS.forEach(room -> migrate(room, MigrationVersion.LATEST));
  }

  private boolean isNewest() {
    try (Connection connection = server.connect()) {
      return MigrationHistory.isComplete(connection, ROOMS);
    } catch (SQLException failure) {
      throw new UncategorizedSQLException("asking for the migrations that ran", null, failure);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Brings rooms to the versions a backup was made at.
   *
   * @param versions by history table; a room that is not named is not made. Refused before anything is made when one is unknown here.
   */
  public void to(Map<String, String> versions) {
    refuseOldServer();
    versions.forEach(this::refuseUnknown);
    for (String room : ROOMS) {
      String version = versions.get(historyOf(room));
      if (version != null) migrate(room, MigrationVersion.fromVersion(version));
    }
  }

  private void refuseOldServer() {
    try (Connection connection = server.connect()) {
      DatabaseMetaData found = connection.getMetaData();
      if (found.getDatabaseMajorVersion() >= OLDEST_SERVER) return;
      throw new StartRefused("The database is PostgreSQL " + found.getDatabaseMajorVersion() + " and this release needs " + OLDEST_SERVER
          + " or newer: upgrade it, or leave out DATABASE_URL for the embedded one.");
    } catch (SQLException failure) {
      throw new UncategorizedSQLException("asking for the database's version", null, failure);
    }
  }

  private void refuseUnknown(String history, String version) {
    boolean known = ROOMS.stream()
        .filter(room -> historyOf(room).equals(history))
        .flatMap(room -> Arrays.stream(flyway(room, MigrationVersion.LATEST).info().all()))
        .anyMatch(migration -> MigrationVersion.fromVersion(version).equals(migration.getVersion()));
    if (!known) throw new NewerSchema(history, version);
  }

  /** The table that tells which migrations of a room have run. */
  static String historyOf(String room) {
    return "migration_" + room.replace("_", "");
  }

  private void migrate(String room, MigrationVersion target) {
    Flyway flyway = flyway(room, target);
    MigrationInfoService info = flyway.info();
    for (MigrationInfo applied : info.applied()) refuseForeign(room, applied);
    if (info.pending().length > 0) flyway.migrate();
  }

  private Flyway flyway(String room, MigrationVersion target) {
    DatabaseAddress address = server.address();
    return Flyway.configure()
        .dataSource(address.url(), address.user(), address.password())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .locations("classpath:db/migration/" + room)
        .table(historyOf(room))
        .target(target)
        .load();
  }

  /** A migration that ran and is not in this release comes from a newer one. */
  private static void refuseForeign(String room, MigrationInfo applied) {
    MigrationVersion version = applied.getVersion();
    if (version != null && !applied.getState().isResolved() && !applied.getState().equals(MigrationState.BASELINE)) {
      throw new NewerSchema(room, version.getVersion());
    }
    if (!applied.isChecksumMatching()) throw new ChangedMigration(room, applied.getScript());
  }
}
