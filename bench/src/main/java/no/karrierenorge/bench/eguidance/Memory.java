package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.karrierenorge.bench.WebSocketLane;

/** What an open conversation costs: resident memory after a collection with many open less that with none, divided by how many. */
final class Memory {
  private static final int WARMING = 300;
  private static final int AT_ONCE = 12;
  private static final PrintStream CONSOLE = System.out;

  private Memory() {}

  /** Kilobytes of each conversation of a node; those it warmed itself with are closed again before the first count. */
  static double ofConversation(PlatformMessenger platform, long pid, int count) throws IOException, InterruptedException {
    converse(platform, WARMING).forEach(WebSocketLane::close);
    double idle = afterCollection(pid);
    List<WebSocketLane> open = converse(platform, count);
    double busy = afterCollection(pid);
    open.forEach(WebSocketLane::close);
    return (busy - idle) / count;
  }

  private static List<WebSocketLane> converse(PlatformMessenger platform, int count) throws InterruptedException {
    return open(count, i -> {
      WebSocketLane lane = platform.screen(platform.start());
      Thread.startVirtualThread(() -> listen(lane));
      return lane;
    });
  }

  private interface Door<T> {
    T open(int number) throws IOException;
  }

  /** Opens many, a few at a time. */
  private static <T> List<T> open(int count, Door<T> door) throws InterruptedException {
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<T>> openings = IntStream.range(0, count).<Callable<T>>mapToObj(i -> () -> door.open(i)).toList();
      var opened = new ArrayList<T>();
      for (Future<T> one : threads.invokeAll(openings)) opened.add(one.get());
      CONSOLE.printf("opened %d, %.0f a second%n", count, count / ((System.nanoTime() - begun) / 1e9));
      return opened;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  private static void listen(WebSocketLane lane) {
    try {
      while (lane.receive().isPresent()) continue;
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  /** Kilobytes of each person connected to ejabberd, whose processes are collected as they idle. */
  static double ofPerson(Ejabberd ejabberd, int count) throws IOException, InterruptedException {
    open(WARMING, ejabberd::person).forEach(XmppLane::cut);
    TimeUnit.SECONDS.sleep(5);
    double idle = resident(ejabberd.pid());
    List<XmppLane> open = open(count, ejabberd::person);
    TimeUnit.SECONDS.sleep(20);
    double busy = resident(ejabberd.pid());
    open.forEach(XmppLane::cut);
    return (busy - idle) / count;
  }

  private static double afterCollection(long pid) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    for (int i = 0; i < 2; i++) {
      TimeUnit.SECONDS.sleep(3);
      new ProcessBuilder(jcmd, Long.toString(pid), "GC.run").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
    return resident(pid);
  }

  /** Kilobytes. */
  private static double resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
