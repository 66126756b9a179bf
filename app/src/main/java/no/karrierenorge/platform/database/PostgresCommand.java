package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.karrierenorge.platform.startup.StartRefused;

/** Runs the server's programs as a user it accepts: PostgreSQL refuses root, also in {@code pg_ctl}. */
final class PostgresCommand {
  private final Path binaries;
  private final List<String> prefix;

  PostgresCommand(Path binaries) throws IOException {
    this.binaries = binaries;
    this.prefix = "root".equals(System.getProperty("user.name")) ? withoutRoot() : List.of();
  }

  /** A user namespace in which root is somebody else; the files stay where and whose they are. */
  private static List<String> withoutRoot() throws IOException {
    String userId = output(new ProcessBuilder("unshare", "-U", "id", "-u"), "unshare").strip();
    if (!userId.equals("0")) return List.of("unshare", "-U");
    throw new StartRefused("PostgreSQL refuses to run as root and this machine has no user namespaces: start the platform as another user.");
  }

  /** Runs a program to its end and answers what it printed; a failure carries that in its message. */
  String run(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>(prefix);
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return output(new ProcessBuilder(command), program);
  }

  /**
   * The server itself, as a child that is asked to stop when this process dies, {@code kill -9} included. The signal is tied to the
   * thread that forks: the caller keeps that thread alive. A session of its own keeps Ctrl-C on the console from the server, which must
   * outlive the platform's last words to it.
   */
  ProcessBuilder server(String... arguments) {
    var command = new ArrayList<String>(prefix);
    command.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT", binaries.resolve("bin/postgres").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  private static String output(ProcessBuilder builder, String name) throws IOException {
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() == 0) return output;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(name + " was interrupted", interrupted);
    }
    throw new IOException(name + " failed: " + output);
  }
}
