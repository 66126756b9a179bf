package no.karrierenorge.platform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.database.DatabaseServer;
import no.karrierenorge.platform.database.Migrations;
import no.karrierenorge.platform.startup.Command;
import no.karrierenorge.platform.startup.Settings;
import no.karrierenorge.platform.startup.StartRefused;
import org.springframework.jdbc.UncategorizedSQLException;

/** {@code ./karriere restore FILE}: brings a backup into an empty installation, whole or not at all. */
public final class RestoreCommand implements Command {
  private final Map<String, String> environment;

  public RestoreCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public int carryOut(List<String> words, PrintStream console) {
    if (words.size() != 1) throw new StartRefused("Say which backup to bring back: ./karriere restore FILE.");
    Path file = Path.of(words.getFirst()).toAbsolutePath();
    if (!Files.isReadable(file)) throw new StartRefused("There is no readable file " + file + ".");
    var place = EmptyPlace.find(environment.getOrDefault("DATABASE_URL", ""), Settings.home(environment));
    try (BackupFile backup = BackupFile.open(file, Passphrase.ask(environment))) {
      place.fill(server -> fill(server, backup, console), backup.findKeyset());
      console.println("Restored: " + backup.manifest().tables().size() + " tables, " + backup.manifest().rows() + " rows, as of "
          + backup.manifest().takenAt() + ".");
      return 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new UncategorizedSQLException("restore", null, failure);
    }
  }

  /** Rooms are made as they were when the backup was taken; the next start brings them to this release. */
  private static void fill(DatabaseServer server, BackupFile backup, PrintStream console) throws IOException, SQLException {
    new Migrations(server).to(backup.manifest().versions());
    try (Connection connection = server.connect()) {
      new Refill(connection, backup).run(console);
    }
  }
}
