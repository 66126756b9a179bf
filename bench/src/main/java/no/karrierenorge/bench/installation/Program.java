package no.karrierenorge.bench.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A program that is started, killed and started again; what it says in all its lives is in one log. */
public final class Program implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final List<String> command;
  private final Map<String, String> settings;
  private final Path log;
  private @Nullable Process process;

  public Program(List<String> command, Map<String, String> settings, Path log) {
    this.command = command;
    this.settings = settings;
    this.log = log;
  }

  public synchronized void start() throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(settings);
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** Starts it and waits until it says so. */
  public void startUntil(String said) throws IOException, InterruptedException {
    long before = Files.exists(log) ? Files.size(log) : 0;
    start();
    await(() -> saidSince(before).contains(said));
  }

  public void await(BooleanSupplier ready) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.getAsBoolean()) {
      if (!isAlive()) throw new IllegalStateException("it ended, see " + log);
      if (System.nanoTime() > end) throw new IllegalStateException("it was not ready within " + PATIENCE + ", see " + log);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private String saidSince(long offset) {
    try {
      return said().substring((int) offset);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Everything it has said, as bytes of one letter each. */
  public String said() throws IOException {
    return Files.readString(log, StandardCharsets.ISO_8859_1);
  }

  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  public synchronized long pid() {
    if (process == null) throw new IllegalStateException("not started");
    return process.pid();
  }

  /** Sends a signal, and for one that ends it waits for the end. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
    if (!Pattern.matches("STOP|CONT", name)) awaitEnd();
  }

  private void awaitEnd() throws InterruptedException {
    Process ending = process;
    if (ending != null && !ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IllegalStateException("it did not end, see " + log);
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (isAlive()) signal("TERM");
  }
}
