package no.karrierenorge.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.platform.database.DatabaseServer;

/** Where the platform with this data directory can be reached, kept beside the data for a second start to say. */
record RunningPlatform(Path home) {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The address of the platform that runs on this data directory, or nothing when none does. One that is just starting is waited for;
   * another command at work is not to be joined, since the database ends with it.
   */
  Optional<String> address() {
    try {
      return awaitAddress();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private Optional<String> awaitAddress() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (DatabaseServer.isRunningIn(home.resolve("database"))) {
      if (Files.exists(file())) return Optional.of(Files.readString(file()));
      if (System.nanoTime() > end) throw new StartRefused("Another command is at work in " + home + ": start the platform when it is done.");
      TimeUnit.MILLISECONDS.sleep(100);
    }
    Files.deleteIfExists(file());
    return Optional.empty();
  }

  void remember(String address) {
    write(file(), address);
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file() {
    return home.resolve("address");
  }
}
