package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.platform.startup.StartRefused;

/** One life of the database server: a child of this process that is asked to stop when this process dies. */
record ServerProcess(Process process) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Starts the server of {@code data} and answers when it takes connections. */
  static ServerProcess start(ProcessBuilder builder, Path data, Path log) throws IOException {
    long logBefore = Files.exists(log) ? Files.size(log) : 0;
    var server = new ServerProcess(fromParkedThread(builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!server.isReady(data)) {
      if (!server.process.isAlive()) throw new StartRefused(server.lastWords(log, logBefore));
      if (System.nanoTime() > end) throw new IOException("the database server was not ready within " + PATIENCE.toSeconds() + " s, see " + log);
      pause();
    }
    return server;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the server's end, and answers its exit status. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** The signal at the parent's death fires when the forking thread ends: this one is parked for the server's life. */
  private static Process fromParkedThread(ProcessBuilder builder) throws IOException {
    var started = new CompletableFuture<Process>();
    Thread.ofPlatform().daemon().name("postgres-parent").start(() -> {
      try {
        Process child = builder.start();
        started.complete(child);
        child.waitFor();
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

  /** The first line of the pid file is the server's process, the eighth its state. */
  private boolean isReady(Path data) throws IOException {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.size() >= 8 && lines.get(0).strip().equals(Long.toString(process.pid())) && lines.get(7).strip().equals("ready");
    } catch (NoSuchFileException notYet) {
      return false;
    }
  }

  private String lastWords(Path log, long from) throws IOException {
    byte[] all = Files.readAllBytes(log);
    String said = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
    String reason = said.lines().filter(line -> line.contains("FATAL:") || line.contains("PANIC:")).reduce((first, last) -> last)
        .map(line -> line.substring(line.indexOf(':', line.indexOf("FATAL") + line.indexOf("PANIC") + 1) + 1).strip())
        .orElse("it ended with status " + process.exitValue());
    return "The database server does not start: " + reason + " (" + log + " says more).";
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the database server started", interrupted);
    }
  }
}
