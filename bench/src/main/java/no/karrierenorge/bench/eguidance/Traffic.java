package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Pairs of people who write to each other over a messenger, and how long it takes from sending to the other screen. */
final class Traffic implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final List<Messenger.Pair> pairs = new ArrayList<>();
  private final List<Semaphore> arrivals = new ArrayList<>();
  private final LongAdder arrivedInAll = new LongAdder();
  private volatile Sending sending = new Sending(0);

  /** Milliseconds from the moment a line was due to be sent until it came to the other screen. */
  record Times(double median, double p99, double slowest) {}

  /** The lines of one measurement: when each was due, and how long it took. */
  private record Sending(long[] due, long[] took, CountDownLatch missing) {
    Sending(int count) {
      this(new long[count], new long[count], new CountDownLatch(count));
    }

    void arrived(int number) {
      took[number] = System.nanoTime() - due[number];
      missing.countDown();
    }
  }

  Traffic(Messenger messenger, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      var arrival = new Semaphore(0);
      arrivals.add(arrival);
      pairs.add(messenger.open(i, text -> arrived(text, arrival)));
    }
  }

  private void arrived(String text, Semaphore arrival) {
    if (text.startsWith("timed ")) sending.arrived(Integer.parseInt(text.substring(6)));
    else arrival.release();
    arrivedInAll.increment();
  }

  /** A fixed rate, held whether or not anything arrives: the time counts from when a line was due. */
  Times atRate(int perSecond, int seconds) throws IOException, InterruptedException {
    int total = perSecond * seconds;
    var lines = new Sending(total);
    sending = lines;
    long begun = System.nanoTime();
    for (int i = 0; i < total; i++) {
      lines.due[i] = begun + i * 1_000_000_000L / perSecond;
      long early = lines.due[i] - System.nanoTime();
      if (early > 0) TimeUnit.NANOSECONDS.sleep(early);
      pairs.get(i % pairs.size()).write("timed " + i);
    }
    if (!lines.missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException(lines.missing.getCount() + " lines never arrived");
    long[] took = lines.took.clone();
    Arrays.sort(took);
    return new Times(took[total / 2] / 1e6, took[(int) (total * .99)] / 1e6, took[total - 1] / 1e6);
  }

  /** As many lines a second as arrive, when every one of {@code writers} waits for its line before it writes the next, to another pair. */
  double sustained(int writers, int seconds) throws InterruptedException {
    long before = arrivedInAll.sum();
    long begun = System.nanoTime();
    long end = begun + TimeUnit.SECONDS.toNanos(seconds);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> running = IntStream.range(0, writers).<Future<?>>mapToObj(writer -> threads.submit(() -> {
        write(writer, writers, end);
        return null;
      })).toList();
      for (Future<?> writer : running) writer.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
    return (arrivedInAll.sum() - before) / ((System.nanoTime() - begun) / 1e9);
  }

  private void write(int writer, int writers, long end) throws IOException, InterruptedException {
    for (int i = writer; System.nanoTime() < end; i = i + writers < pairs.size() ? i + writers : writer) {
      pairs.get(i).write("a line of some forty characters, as people write");
      if (!arrivals.get(i).tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("a line never arrived");
    }
  }

  @Override
  public void close() {
    pairs.forEach(Messenger.Pair::close);
  }
}
