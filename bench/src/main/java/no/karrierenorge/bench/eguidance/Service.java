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
  private final long opened = System.nanoTime();
  private final ConcurrentMap<String, Ledger> ledgers = new ConcurrentHashMap<>();
  private final Queue<Screen> screens = new ConcurrentLinkedQueue<>();
  private final Queue<Take> takes = new ConcurrentLinkedQueue<>();
  private final LongAdder acknowledged = new LongAdder();
  private final LongAdder visits = new LongAdder();
  private final AtomicLong lastHeard = new AtomicLong(System.nanoTime());
  private volatile Silence longestSilence = new Silence(0, 0);
  private volatile boolean over;
  private volatile boolean empty;

  /** A counsellor's wish for the next who waits: when it was sent, when an answer came, and what was given. */
  record Take(long sent, long answered, String conversation) {}

  /** Seconds without any acknowledgement, and the second in which one came again. */
  record Silence(double seconds, double until) {}

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
    double silent = (now - lastHeard.getAndSet(now)) / 1e9;
    if (silent > longestSilence.seconds) isLongest(new Silence(silent, seconds()));
  }

  private synchronized void isLongest(Silence silence) {
    if (silence.seconds > longestSilence.seconds) longestSilence = silence;
  }

  /** How long it has been open. */
  double seconds() {
    return (System.nanoTime() - opened) / 1e9;
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

  Silence longestSilence() {
    return longestSilence;
  }
}
