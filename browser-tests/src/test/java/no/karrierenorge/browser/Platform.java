package no.karrierenorge.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The platform as it ships, started once for all journeys on a free port with an empty data directory; it ends with the tests. */
final class Platform {
  private static final Path JARS = Path.of("../app/target");
  private static final Path HOME = Path.of("target/home").toAbsolutePath();
  private static final Path LOG = Path.of("target/platform.log");
  private static final String ORIGIN = System.getProperty("karriere.url", "").isEmpty() ? start() : System.getProperty("karriere.url");

  private Platform() {}

  /** The address without a slash at its end; {@code -Dkarriere.url} names a platform that runs already. */
  static String origin() {
    return ORIGIN;
  }

  private static String start() {
    try {
      emptyHome();
      int port = freePort();
      var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m",
          "--enable-native-access=ALL-UNNAMED", "-jar", jar().toString(), "run");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(Map.of("PORT", Integer.toString(port), "KARRIERE_HOME", HOME.toString(),
          "PUBLIC_URL", "http://localhost:" + port, "EGUIDANCE_ALWAYS_OPEN", "true"));
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      awaitReady(process);
      return "http://localhost:" + port;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads what the platform says until it is ready, and keeps on writing it to the log for the rest of its life. */
  private static void awaitReady(Process process) throws IOException {
    BufferedReader said = process.inputReader();
    var log = Files.newBufferedWriter(LOG);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      log.append(line).append('\n').flush();
      if (line.startsWith("KarriereNorge is ready")) {
        Thread.ofVirtual().start(() -> said.lines().forEach(more -> note(log, more)));
        return;
      }
    }
    throw new IllegalStateException("the platform did not start; it said:\n" + Files.readString(LOG));
  }

  private static void note(Writer log, String line) {
    try {
      log.append(line).append('\n').flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(JARS)) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findFirst().orElseThrow();
    } catch (IOException | NoSuchElementException missing) {
      throw new IllegalStateException("There is no platform to visit: build it first with mvn -pl app package, or run ./karriere test.", missing);
    }
  }

  private static void emptyHome() throws IOException {
    if (!Files.exists(HOME)) return;
    try (Stream<Path> files = Files.walk(HOME)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
