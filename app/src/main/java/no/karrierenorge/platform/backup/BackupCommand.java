package no.karrierenorge.platform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.karrierenorge.platform.database.DatabaseServer;
import no.karrierenorge.platform.startup.Command;
import no.karrierenorge.platform.startup.Settings;
import no.karrierenorge.platform.startup.StartRefused;
import org.springframework.jdbc.UncategorizedSQLException;

/** {@code ./karriere backup FILE}: joins the running platform's database, or starts it for the time this takes. */
public final class BackupCommand implements Command {
  private final Map<String, String> environment;

  public BackupCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public int carryOut(List<String> words, PrintStream console) {
    if (words.size() != 1) throw new StartRefused("Say where the backup is to lie: ./karriere backup FILE.");
    Path file = Path.of(words.getFirst()).toAbsolutePath();
    if (Files.exists(file)) throw new StartRefused(file + " exists already and is not overwritten: choose another name.");
    char[] passphrase = Passphrase.ask(environment);
    Manifest manifest = take(file, passphrase, console);
    console.println("Backup written: " + manifest.tables().size() + " tables, " + manifest.rows() + " rows in " + file + ".");
    return 0;
  }

  private Path keyset(Path home) {
    String named = environment.getOrDefault("KEYSET", "");
    return named.isBlank() ? home.resolve(BackupFile.KEYSET) : Path.of(named);
  }

  /** The file has its name only when it is whole. */
  private Manifest take(Path file, char[] passphrase, PrintStream console) {
    Path home = Settings.home(environment);
    String databaseUrl = environment.getOrDefault("DATABASE_URL", "");
    if (databaseUrl.isBlank() && !Files.exists(home.resolve("database/data"))) {
      throw new StartRefused("There is nothing to back up in " + home + ": no platform has run on this data directory.");
    }
    try (DatabaseServer server = DatabaseServer.open(databaseUrl, home); Connection connection = server.connect()) {
      return write(file, half -> new Snapshot(connection, keyset(home)).write(half, passphrase, console));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new UncategorizedSQLException("backup", null, failure);
    }
  }

  private static Manifest write(Path file, Writing writing) throws IOException, SQLException {
    Path half = Files.createTempFile(file.getParent(), ".backup", ".half",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Manifest manifest = writing.into(half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private interface Writing {
    Manifest into(Path half) throws IOException, SQLException;
  }
}
