package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.karrierenorge.bench.installation.Installation;
import no.karrierenorge.bench.installation.Node;

/** What goes wrong, one after the other in an order that the seed gives, while connections are cut all the time. */
final class Faults {
  private static final PrintStream CONSOLE = System.out;
  private static final int LONGEST_CALM_MILLIS = 4000;
  private static final int FROZEN_SECONDS = 4;
  private static final int CUT_EVERY_MILLIS = 250;
  private static final double CUT_SHARE = 0.01;

  private final Installation installation;
  private final Service service;
  private final Random chance;
  private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
  private int cuts;

  enum Fault {
    NODE_KILLED("a node killed with -9, started again"),
    NODE_STOPPED("a node stopped and started again"),
    NODE_FROZEN("a node frozen for some seconds"),
    DATABASE_RESTARTED("the database restarted under its clients"),
    DATABASE_CRASHED("the database ended as after a crash");

    private final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  Faults(Installation installation, Service service, Random chance) {
    this.installation = installation;
    this.service = service;
    this.chance = chance;
  }

  /** Every kind comes once in each round, in an order of its own, until the time is up. */
  void happenFor(int seconds) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    Thread cutting = Thread.startVirtualThread(() -> cutUntil(end));
    List<Fault> round = List.of();
    for (int i = 0; System.nanoTime() < end; i++) {
      if (i % Fault.values().length == 0) round = shuffled();
      TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_CALM_MILLIS));
      Fault fault = round.get(i % Fault.values().length);
      CONSOLE.printf("  %3.0f s: %s%n", service.seconds(), fault.words);
      happen(fault);
      CONSOLE.printf("  %3.0f s: and it goes on%n", service.seconds());
      done.merge(fault, 1, Integer::sum);
    }
    cutting.join();
  }

  private List<Fault> shuffled() {
    var round = new ArrayList<>(List.of(Fault.values()));
    Collections.shuffle(round, chance);
    return round;
  }

  private void happen(Fault fault) throws IOException, InterruptedException {
    Node node = installation.nodes().get(chance.nextInt(installation.nodes().size()));
    switch (fault) {
      case NODE_KILLED -> restart(node, "KILL");
      case NODE_STOPPED -> restart(node, "TERM");
      case NODE_FROZEN -> freeze(node);
      case DATABASE_RESTARTED -> restartDatabase("INT");
      case DATABASE_CRASHED -> restartDatabase("QUIT");
    }
  }

  private static void restart(Node node, String signal) throws IOException, InterruptedException {
    node.signal(signal);
    node.start();
  }

  private static void freeze(Node node) throws IOException, InterruptedException {
    node.signal("STOP");
    TimeUnit.SECONDS.sleep(FROZEN_SECONDS);
    node.signal("CONT");
  }

  private void restartDatabase(String signal) throws IOException, InterruptedException {
    installation.postgres().signal(signal);
    TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_CALM_MILLIS));
    installation.postgres().start();
  }

  private void cutUntil(long end) {
    var whom = new Random(chance.nextLong());
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(CUT_EVERY_MILLIS * 1_000_000L);
      service.screens().stream().filter(screen -> whom.nextDouble() < CUT_SHARE).forEach(this::cut);
    }
  }

  private void cut(Screen screen) {
    screen.cut();
    cuts++;
  }

  void print() {
    done.forEach((fault, times) -> CONSOLE.printf("| %-60s | %8d |%n", fault.words, times));
    CONSOLE.printf("| %-60s | %8d |%n", "a connection cut", cuts);
  }
}
