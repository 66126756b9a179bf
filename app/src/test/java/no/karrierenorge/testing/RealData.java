package no.karrierenorge.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real files: {@code KARRIERE_DATA}, or beside the repository. Tests that need it are skipped where it is missing. */
public final class RealData {
  private static final Path FOLDER = Path.of(System.getenv().getOrDefault("KARRIERE_DATA", "../../shared/data"));

  private RealData() {}

  public static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no real data in " + FOLDER);
    return file;
  }
}
