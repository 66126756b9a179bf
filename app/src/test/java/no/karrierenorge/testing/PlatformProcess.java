package no.karrierenorge.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platform as a process of its own, as {@code ./karriere} starts it: for tests that kill it, or its database. */
public final class PlatformProcess implements AutoCloseable {
  private static final String CLASS_PATH = Arrays.stream(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
      .filter(entry -> !entry.endsWith("test-classes"))
      .collect(Collectors.joining(File.pathSeparator));

  private final Path home;
  private final Path log;
  private final Process process;

  /** What a command said, and how it ended. */
  public record Ended(int status, String console) {}

  private PlatformProcess(Path home, Map<String, String> settings, String... words) throws IOException {
    this.home = home;
    this.log = Files.createTempFile("platform", ".log");
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", CLASS_PATH, "no.karrierenorge.KarriereNorge"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().remove("DATABASE_URL");
    builder.environment().putAll(Map.of("KARRIERE_HOME", home.toString(), "PORT", "0"));
    builder.environment().putAll(settings);
    process = builder.start();
  }

  /** Starts the platform and answers when it is ready. */
  public static PlatformProcess run(Path home, Map<String, String> settings) throws IOException, InterruptedException {
    var platform = new PlatformProcess(home, settings, "run");
    while (!platform.console().contains("is ready")) {
      if (!platform.process.isAlive()) throw new AssertionError("the platform ended: " + platform.console());
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return platform;
  }

  /** Runs a command to its end. */
  public static Ended command(Path home, Map<String, String> settings, String... words) throws IOException, InterruptedException {
    try (var platform = new PlatformProcess(home, settings, words)) {
      return new Ended(platform.process.waitFor(), platform.console());
    }
  }

  public Visit visit() throws IOException {
    String address = Files.readString(home.resolve("address"));
    return new Visit(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
  }

  /** Sends a signal to the JVM. */
  public void signal(String name) throws IOException, InterruptedException {
    signal(name, process.pid());
  }

  /** Sends a signal to the database server, its children included. */
  public void signalDatabase(String name) throws IOException, InterruptedException {
    ProcessHandle server = ProcessHandle.of(databaseServer()).orElseThrow();
    long[] all = Stream.concat(Stream.of(server), server.descendants()).mapToLong(ProcessHandle::pid).toArray();
    for (long pid : all) signal(name, pid);
  }

  private long databaseServer() throws IOException {
    return Long.parseLong(Files.readAllLines(home.resolve("database/data/postmaster.pid")).getFirst().strip());
  }

  /** Fails rather than waits for ever: a shell that runs in the background hands on an ignored Ctrl-C, so stop by {@code TERM}. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) throw new AssertionError("the platform did not end");
    return process.exitValue();
  }

  /** Asks the platform's database by the address that it keeps beside the data. */
  public String ask(String sql) throws IOException, SQLException {
    List<String> connection = Files.readAllLines(home.resolve("database/connection"));
    try (var database = DriverManager.getConnection(connection.get(0), connection.get(1), connection.get(2));
        var rows = database.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  public String console() throws IOException {
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  private static void signal(String name, long pid) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
