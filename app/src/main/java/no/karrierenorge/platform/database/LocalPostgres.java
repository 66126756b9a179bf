package no.karrierenorge.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.platform.startup.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server as a child of this process, its data kept in a directory over restarts and crashes. Only whoever holds the
 * directory's {@link DirectoryOwner lock} may start or stop it. A server that dies is started again where it was.
 */
final class LocalPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
  private static final String USER = "karriere";

  private final Path home;
  private final Path data;
  private final PostgresCommand command;
  private final int port = freePort();
  private volatile ServerProcess server;
  private volatile boolean closed;

  /** Starts the server in {@code home}, making the database at the first start; its programs lie beside. */
  LocalPostgres(Path home) throws IOException {
    this.home = home;
    data = home.resolve("data");
    command = new PostgresCommand(PostgresBinaries.unpackInto(home.resolveSibling("server")));
    Path secret = SecretFile.createIfAbsent(home.resolve("secret"));
    if (!Files.exists(data.resolve("PG_VERSION"))) create(secret);
    refuseOtherVersion();
    stopOrphan();
    server = start();
    Thread.ofVirtual().name("postgres-watch").start(this::watch);
  }

  DatabaseAddress address() throws IOException {
    return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, SecretFile.read(home.resolve("secret")));
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
    stop();
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

  private ServerProcess start() throws IOException {
    ProcessBuilder builder = command.server("-D", data.toString(), "-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1",
        "-c", "unix_socket_directories=", "-c", "fsync=on");
    return ServerProcess.start(builder, data, home.resolve("server.log"));
  }

  private void watch() {
    try {
      while (!closed) startAgainAfter(server.awaitEnd());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void startAgainAfter(int status) throws InterruptedException {
    if (closed) return;
    LOG.warn("the database server ended with {}, starting it again", status);
    startAgain();
  }

  /** What the dead server's processes still hold is free after a moment: tried until it succeeds or nobody wants it any more. */
  private synchronized void startAgain() throws InterruptedException {
    while (!closed && !server.isAlive()) {
      try {
        server = start();
      } catch (IOException | StartRefused notYet) {
        LOG.warn("not yet: {}", notYet.getMessage());
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
  }

  private void stop() throws IOException {
    command.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "30");
  }

  @Override
  public void close() throws IOException {
    closed = true;
    synchronized (this) {
      if (server.isAlive()) stop();
    }
  }
}
