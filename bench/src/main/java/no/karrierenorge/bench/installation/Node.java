package no.karrierenorge.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One node of the platform as it ships, on a port that it keeps over all its lives. */
public final class Node implements AutoCloseable {
  private static final String READY = "KarriereNorge is ready";

  private final int port;
  private final Program program;

  /** @param jar the packaged platform; {@code settings} as an installation has them in its environment */
  Node(Path jar, Path home, Map<String, String> settings) throws IOException {
    Files.createDirectories(home);
    this.port = FreePort.find();
    var all = new HashMap<>(settings);
    all.putAll(Map.of("KARRIERE_HOME", home.toString(), "PORT", Integer.toString(port), "EGUIDANCE_ALWAYS_OPEN", "true"));
    this.program = new Program(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString(), "run"), all, home.resolve("node.log"));
  }

  public int port() {
    return port;
  }

  public long pid() {
    return program.pid();
  }

  public boolean isAlive() {
    return program.isAlive();
  }

  public void start() throws IOException, InterruptedException {
    program.startUntil(READY);
  }

  public void signal(String name) throws IOException, InterruptedException {
    program.signal(name);
  }

  /** The log of all its lives. */
  public String said() throws IOException {
    return program.said();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program.close();
  }
}
