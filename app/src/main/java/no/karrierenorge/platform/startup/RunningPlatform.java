package no.karrierenorge.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.karrierenorge.platform.database.DatabaseServer;
import org.springframework.context.ConfigurableApplicationContext;

/** Where the platform with this data directory can be reached, kept beside the data for a second start to say. */
final class RunningPlatform {
  private RunningPlatform() {}

  private static Path file() {
    return Settings.home().resolve("address");
  }

  /** The address of the platform that runs on this data directory, or nothing when none does. */
  static Optional<String> address() {
    try {
      if (!DatabaseServer.isRunningIn(Settings.home().resolve("database")) || !Files.exists(file())) return Optional.empty();
      return Optional.of(Files.readString(file()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String remember(ConfigurableApplicationContext context) {
    String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    try {
      Files.writeString(file(), address);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return address;
  }
}
