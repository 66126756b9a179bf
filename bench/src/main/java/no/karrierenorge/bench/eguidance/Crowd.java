package no.karrierenorge.bench.eguidance;

import java.io.IOException;
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

/** Many who are there and say nothing, and what each of them costs: resident memory with all of them less that with none, divided by how many. */
final class Crowd implements AutoCloseable {
  private static final int WARMING = 300;
  private static final int AT_ONCE = 12;

  private final Door door;
  private final Scale scale;
  private final double idle;
  private List<Runnable> hangUps = List.of();

  private interface Door {
    /** Lets one in; what it answers shows her out. */
    Runnable open(int number) throws IOException;
  }

  private interface Scale {
    double kilobytes() throws IOException, InterruptedException;
  }

  /** Those it is warmed with are shown out again before the first count. */
  private Crowd(Door door, Scale scale) throws IOException, InterruptedException {
    this.door = door;
    this.scale = scale;
    gather(WARMING);
    close();
    this.idle = scale.kilobytes();
  }

  /** Open conversations of a node, each on one screen; counted after a collection. */
  static Crowd ofConversations(PlatformMessenger platform, long pid) throws IOException, InterruptedException {
    return new Crowd(i -> converse(platform), () -> afterCollection(pid));
  }

  /** People connected to ejabberd, whose processes are collected as they idle. */
  static Crowd ofPeople(Ejabberd ejabberd) throws IOException, InterruptedException {
    return new Crowd(i -> ejabberd.person(Ejabberd.TALKING + i)::cut, () -> afterIdling(ejabberd.pid()));
  }

  /** Lets them in, a few at a time; answers how many in a second. */
  double gather(int count) throws InterruptedException {
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Callable<Runnable>> openings = IntStream.range(0, count).<Callable<Runnable>>mapToObj(i -> () -> door.open(i)).toList();
      var opened = new ArrayList<Runnable>();
      for (Future<Runnable> one : threads.invokeAll(openings)) opened.add(one.get());
      hangUps = opened;
      return count / ((System.nanoTime() - begun) / 1e9);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }

  double kilobytesOfEach() throws IOException, InterruptedException {
    return (scale.kilobytes() - idle) / hangUps.size();
  }

  /** Makes room for others. */
  void leave(int count) {
    hangUps.subList(0, count).forEach(Runnable::run);
  }

  @Override
  public void close() {
    hangUps.forEach(Runnable::run);
  }

  private static Runnable converse(PlatformMessenger platform) throws IOException {
    WebSocketLane lane = platform.screen(platform.start());
    Thread.startVirtualThread(() -> listen(lane));
    return lane::cut;
  }

  private static void listen(WebSocketLane lane) {
    try {
      while (lane.receive().isPresent()) continue;
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private static double afterCollection(long pid) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    for (int i = 0; i < 2; i++) {
      TimeUnit.SECONDS.sleep(3);
      new ProcessBuilder(jcmd, Long.toString(pid), "GC.run").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
    return resident(pid);
  }

  private static double afterIdling(long pid) throws IOException, InterruptedException {
    TimeUnit.SECONDS.sleep(20);
    return resident(pid);
  }

  private static double resident(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
