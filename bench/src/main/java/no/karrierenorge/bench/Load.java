package no.karrierenorge.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Puts load on something that answers questions, from a few lanes that each ask one at a time. */
public final class Load {
  private Load() {}

  /** Something that is asked over one connection. */
  public interface Lane extends AutoCloseable {
    void ask(String question) throws Exception;

    @Override
    void close() throws Exception;
  }

  /** Opens a lane. */
  public interface Lanes {
    Lane open() throws Exception;
  }

  /** Times in milliseconds, and how many answers came a second. */
  public record Result(double median, double p99, double perSecond) {}

  /**
   * A fixed rate, held whether or not the answers keep up: a time counts from when the question was due, so that waiting in line is part of it.
   */
  public static Result atRate(Lanes lanes, List<String> questions, Plan plan) {
    int total = plan.rate() * plan.seconds();
    var times = new long[total];
    var next = new AtomicInteger();
    long begun = System.nanoTime();
    inLanes(lanes, plan.lanes(), lane -> {
      for (int i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
        long due = begun + i * 1_000_000_000L / plan.rate();
        long early = due - System.nanoTime();
        if (early > 0) Thread.sleep(early / 1_000_000, (int) (early % 1_000_000));
        lane.ask(questions.get(i % questions.size()));
        times[i] = System.nanoTime() - due;
      }
    });
    double seconds = (System.nanoTime() - begun) / 1e9;
    Arrays.sort(times);
    return new Result(times[total / 2] / 1e6, times[(int) (total * .99)] / 1e6, total / seconds);
  }

  /** As many as are answered. */
  public static double sustained(Lanes lanes, List<String> questions, Plan plan) {
    var answered = new LongAdder();
    var next = new AtomicInteger();
    long begun = System.nanoTime();
    long end = begun + plan.seconds() * 1_000_000_000L;
    inLanes(lanes, plan.lanes(), lane -> {
      while (System.nanoTime() < end) {
        lane.ask(questions.get(Math.floorMod(next.getAndIncrement(), questions.size())));
        answered.increment();
      }
    });
    return answered.sum() / ((System.nanoTime() - begun) / 1e9);
  }

  /** How hard and how long; {@code rate} is not used where as much as possible is asked. */
  public record Plan(int rate, int seconds, int lanes) {}

  private interface Work {
    void on(Lane lane) throws Exception;
  }

  /** Waits for all lanes; the first that fails fails the measurement. */
  private static void inLanes(Lanes lanes, int count, Work work) {
    try (var threads = Executors.newFixedThreadPool(count)) {
      List<Future<Boolean>> running = IntStream.range(0, count).mapToObj(lane -> threads.submit(() -> inLane(lanes, work))).toList();
      for (Future<Boolean> lane : running) lane.get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static boolean inLane(Lanes lanes, Work work) throws Exception {
    try (Lane lane = lanes.open()) {
      work.on(lane);
    }
    return true;
  }
}
