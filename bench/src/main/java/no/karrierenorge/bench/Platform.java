package no.karrierenorge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The platform in a process of its own, with the benchmark's beans beside its own and a fresh data directory. */
public final class Platform implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path home;
  private final int port;

  private Platform(Process process, Path home, int port) {
    this.process = process;
    this.home = home;
    this.port = port;
  }

  public static Platform start(int port) throws IOException {
    Path home = Path.of("bench/target/home").toAbsolutePath();
    var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "no.karrierenorge.KarriereNorge", "run");
    builder.environment().put("KARRIERE_HOME", home.toString());
    builder.environment().put("PORT", Integer.toString(port));
    Path log = Files.createDirectories(home.getParent()).resolve("platform.log");
    return new Platform(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), home, port);
  }

  public int port() {
    return port;
  }

  /** Waits until a path is answered. */
  public void await(String path) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      try (var lane = new HttpLane(port, "application/json")) {
        lane.ask(path);
        return;
      } catch (IOException | RuntimeException notYet) {
        Thread.sleep(200);
      }
    }
    throw new IllegalStateException("the platform did not come up: see bench/target/platform.log");
  }

  /** A connection to its embedded PostgreSQL. */
  public Connection database() throws IOException, SQLException {
    List<String> lines = Files.readAllLines(home.resolve("database/connection"));
    return DriverManager.getConnection(lines.get(0), lines.get(1), lines.get(2));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
  }
}
