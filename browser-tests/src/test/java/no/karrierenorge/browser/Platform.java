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
  private static final String ORIGIN = System.getProperty("karriere.url", "").isEmpty() ? start("home", true) : System.getProperty("karriere.url");

  private Platform() {}

  /** The address without a slash at its end; {@code -Dkarriere.url} names a platform that runs already. */
  static String origin() {
    return ORIGIN;
  }

  /** Another one, which keeps its opening hours: started when the first journey asks for it. */
  static String keepingHours() {
    return KeepingHours.ORIGIN;
  }

  private static final class KeepingHours {
    private static final String ORIGIN = start("home-keeping-hours", false);
  }

  private static String start(String name, boolean isAlwaysOpen) {
    Path home = Path.of("target", name).toAbsolutePath();
    try {
      empty(home);
      int port = freePort();
      var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m",
          "--enable-native-access=ALL-UNNAMED", "-jar", jar().toString(), "run");
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(Map.of("PORT", Integer.toString(port), "KARRIERE_HOME", home.toString(),
          "PUBLIC_URL", "http://localhost:" + port, "EGUIDANCE_ALWAYS_OPEN", Boolean.toString(isAlwaysOpen)));
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      awaitReady(process, Path.of("target", name + ".log"));
      return "http://localhost:" + port;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads what the platform says until it is ready, and keeps on writing it to the log for the rest of its life. */
  private static void awaitReady(Process process, Path file) throws IOException {
    BufferedReader said = process.inputReader();
    var log = Files.newBufferedWriter(file);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      log.append(line).append('\n').flush();
      if (line.startsWith("KarriereNorge is ready")) {
        Thread.ofVirtual().start(() -> said.lines().forEach(more -> note(log, more)));
        return;
      }
    }
    throw new IllegalStateException("the platform did not start; it said:\n" + Files.readString(file));
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

  private static void empty(Path home) throws IOException {
    if (!Files.exists(home)) return;
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
