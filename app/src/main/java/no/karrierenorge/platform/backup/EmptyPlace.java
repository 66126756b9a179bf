package no.karrierenorge.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.karrierenorge.platform.database.DatabaseServer;
import no.karrierenorge.platform.database.SecretFile;
import no.karrierenorge.platform.startup.StartRefused;
import org.springframework.util.FileSystemUtils;

/** Where a backup may go: a place that holds nothing, and that holds nothing still when the restore fails. */
sealed interface EmptyPlace {
  /** Work on a database, such as filling it. */
  interface Work {
    void on(DatabaseServer server) throws IOException, SQLException;
  }

  void fill(Work work, Optional<byte[]> keyset) throws IOException, SQLException;

  /** The external database where there is one, else the data directory; refuses what is not empty. */
  static EmptyPlace find(String databaseUrl, Path home) {
    try {
      return databaseUrl.isBlank() ? Directory.at(home) : External.at(databaseUrl, home);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new StartRefused("The database of DATABASE_URL does not answer: " + failure.getMessage() + ".");
    }
  }

  private static void keep(Path home, byte[] keyset) {
    try {
      SecretFile.write(home.resolve(BackupFile.KEYSET), new String(keyset, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The database is made under another name and gets its own when it is whole: a restore that was killed leaves an empty place. */
  record Directory(Path home) implements EmptyPlace {
    private static final String HALF = "database.restoring";

    static Directory at(Path home) throws IOException {
      Files.createDirectories(home);
      if (Files.exists(home.resolve(HALF)) && DatabaseServer.isRunningIn(home.resolve(HALF))) {
        throw new StartRefused("Another restore is at work in " + home + ": wait for it.");
      }
      try (var files = Files.list(home)) {
        if (files.allMatch(file -> file.endsWith(HALF) || file.endsWith("server"))) return new Directory(home);
      }
      throw new StartRefused("The data directory " + home + " is not empty, and a backup is restored into an empty one only: "
          + "stop the platform and move the directory away, or choose another with KARRIERE_HOME.");
    }

    @Override
    public void fill(Work work, Optional<byte[]> keyset) throws IOException, SQLException {
      Path half = home.resolve(HALF);
      FileSystemUtils.deleteRecursively(half);
      try (DatabaseServer server = DatabaseServer.in(half)) {
        work.on(server);
      } catch (IOException | SQLException | RuntimeException failure) {
        FileSystemUtils.deleteRecursively(half);
        throw failure;
      }
      keyset.ifPresent(bytes -> keep(home, bytes));
      Files.move(half, home.resolve("database"), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** In a database of others what was made is taken away again; one that was cut off has tables, and is refused by name. */
  record External(String databaseUrl, Path home) implements EmptyPlace {
    static External at(String databaseUrl, Path home) throws IOException, SQLException {
      if (Files.exists(home.resolve(BackupFile.KEYSET))) {
        throw new StartRefused("The data directory " + home + " has a keyset already: move it away, or choose another with KARRIERE_HOME.");
      }
      try (DatabaseServer server = DatabaseServer.open(databaseUrl, home); Connection connection = server.connect()) {
        if (new Shape(connection).tables().isEmpty()) return new External(databaseUrl, home);
      }
      throw new StartRefused("The database of DATABASE_URL has tables already, and a backup is restored into an empty one only.");
    }

    @Override
    public void fill(Work work, Optional<byte[]> keyset) throws IOException, SQLException {
      Files.createDirectories(home);
      try (DatabaseServer server = DatabaseServer.open(databaseUrl, home)) {
        try {
          work.on(server);
        } catch (IOException | SQLException | RuntimeException failure) {
          empty(server);
          throw failure;
        }
      }
      keyset.ifPresent(bytes -> keep(home, bytes));
    }

    private static void empty(DatabaseServer server) throws SQLException {
      try (Connection connection = server.connect()) {
        var shape = new Shape(connection);
        List<String> schemas = shape.tables().stream()
            .map(table -> table.name().split("\\.")[0])
            .distinct()
            .filter(schema -> !schema.equals("public"))
            .toList();
        for (Shape.Table table : shape.tables()) shape.run("drop table if exists " + table.name() + " cascade");
        for (String schema : schemas) shape.run("drop schema " + schema + " cascade");
      }
    }
  }
}
