package no.karrierenorge.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server as a child of this process, its data kept in a directory over restarts and crashes. Only whoever holds the
 * directory's {@link DirectoryOwner lock} may start or stop it.
 */
final class LocalPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String USER = "karriere";

  private final Path data;
  private final PostgresCommand command;
  private final DatabaseAddress address;
  private final Process server;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Starts the server in {@code home}, making the database at the first start. */
  LocalPostgres(Path home) throws IOException {
    data = home.resolve("data");
    command = new PostgresCommand(PostgresBinaries.unpackInto(home.resolve("server")));
    Path secret = SecretFile.createIfAbsent(home.resolve("secret"));
    if (!Files.exists(data.resolve("PG_VERSION"))) create(secret);
    refuseOtherVersion();
    stopOrphan();
    int port = freePort();
    address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, SecretFile.read(secret));
    server = start(port, home.resolve("server.log"));
  }

  DatabaseAddress address() {
    return address;
  }

  private void create(Path secret) throws IOException {
    Path half = data.resolveSibling("data.half");
    PostgresBinaries.deleteTree(half);
    command.run("initdb", "-D", half.toString(), "-U", USER, "-A", "scram-sha-256", "--pwfile=" + secret, "-E", "UTF8", "--locale=C",
        "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums");
    Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void refuseOtherVersion() throws IOException {
    String found = Files.readString(data.resolve("PG_VERSION")).strip();
    String known = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
    if (!found.equals(known)) throw new OtherDatabaseVersion(found, known);
  }

  /** A server left by a process that was killed is stopped; after a dead one PostgreSQL recovers by itself. */
  private void stopOrphan() throws IOException {
    Optional<ProcessHandle> orphan = runningServer();
    if (orphan.isEmpty()) return;
    LOG.warn("a database server {} was left behind, stopping it", orphan.get().pid());
    command.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
  }

  private Optional<ProcessHandle> runningServer() throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) return Optional.empty();
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(LocalPostgres::isPostgres);
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(path -> path.endsWith("/postgres")).orElse(true);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(int port, Path log) throws IOException {
    ProcessBuilder builder = command.server("-D", data.toString(), "-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1",
        "-c", "unix_socket_directories=", "-c", "fsync=on");
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Process started = startFromParkedThread(builder);
    awaitReady(started, log);
    return started;
  }

  /** The signal at the parent's death fires when the forking thread ends: this one is parked for the server's life. */
  private Process startFromParkedThread(ProcessBuilder builder) throws IOException {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().daemon().name("postgres-parent").start(() -> {
      try {
        started.complete(builder.start());
        closed.await();
      } catch (IOException | InterruptedException failure) {
        started.completeExceptionally(failure);
      }
    });
    try {
      return started.join();
    } catch (RuntimeException failure) {
      throw new IOException("the database server could not be started", failure.getCause());
    }
  }

  private void awaitReady(Process started, Path log) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (!started.isAlive()) throw new IOException("the database server ended with " + started.exitValue() + ", see " + log);
      if (isReady(started.pid())) return;
      pause();
    }
    throw new IOException("the database server was not ready within " + PATIENCE.toSeconds() + " s, see " + log);
  }

  /** The first line of the pid file is the server's process, the eighth its state. */
  private boolean isReady(long pid) throws IOException {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.size() >= 8 && lines.get(0).strip().equals(Long.toString(pid)) && lines.get(7).strip().equals("ready");
    } catch (NoSuchFileException notYet) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the database server started", interrupted);
    }
  }

  @Override
  public void close() throws IOException {
    if (server.isAlive()) command.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
    closed.countDown();
  }
}
