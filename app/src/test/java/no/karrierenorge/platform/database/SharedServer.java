package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's programs, unpacked once for all tests that make installations of their own. */
public final class SharedServer {
  private static final Path UNPACKED = Path.of("target/test-home/server").toAbsolutePath();

  private SharedServer() {}

  /** Puts them where the installation in {@code home} looks for them, and answers {@code home}. */
  public static synchronized Path in(Path home) throws IOException {
    Files.createDirectories(home);
    Files.createDirectories(UNPACKED.getParent());
    Files.createSymbolicLink(home.resolve("server"), PostgresBinaries.unpackInto(UNPACKED));
    return home;
  }
}
