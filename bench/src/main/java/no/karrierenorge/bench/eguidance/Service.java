package no.karrierenorge.bench.eguidance;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What all who take part know: where the nodes are, and everything that has been told to anybody. */
final class Service {
  private final List<Integer> ports;
  private final ConcurrentMap<String, Ledger> ledgers = new ConcurrentHashMap<>();
  private final Queue<Screen> screens = new ConcurrentLinkedQueue<>();
  private final Queue<Take> takes = new ConcurrentLinkedQueue<>();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder visits = new LongAdder();
  private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());
  private final AtomicLong longestSilence = new AtomicLong();
  private volatile boolean over;
  private volatile boolean empty;

  /** A counsellor's wish for the next who waits: when it was sent, when an answer came, and what was given. */
  record Take(long sent, long answered, String conversation) {}

  Service(List<Integer> ports) {
    this.ports = ports;
  }

  int anyPort(Random chance) {
    return ports.get(chance.nextInt(ports.size()));
  }

  List<Integer> ports() {
    return ports;
  }

  /** Nobody begins anything new; what has begun is brought to its end. */
  void closes() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  /** The last seeker has left. */
  void empties() {
    empty = true;
  }

  boolean isEmpty() {
    return empty;
  }

  void enter(Ledger ledger) {
    ledgers.put(ledger.id(), ledger);
  }

  ConcurrentMap<String, Ledger> ledgers() {
    return ledgers;
  }

  Queue<Screen> screens() {
    return screens;
  }

  Queue<Take> takes() {
    return takes;
  }

  /** An acknowledgement came to somebody. */
  void heard() {
    acknowledged.increment();
    long now = System.nanoTime();
    long before = lastHeard.getAndSet(now);
    longestSilence.accumulateAndGet(now - before, Math::max);
  }

  void visited() {
    visits.increment();
  }

  long acknowledgements() {
    return acknowledged.sum();
  }

  long visits() {
    return visits.sum();
  }

  double longestSilenceSeconds() {
    return longestSilence.get() / 1e9;
  }
}
