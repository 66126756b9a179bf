package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.karrierenorge.bench.installation.Installation;

/**
 * {@code ./karriere bench eguidance --faults}: hundreds of people on two nodes while things go wrong; then the proof that nothing
 * acknowledged was lost, doubled or reordered, that nobody is stuck and the queue kept its order.
 *
 * @param jar the packaged platform
 * @param seconds how long things go wrong
 * @param seed gives the order of the faults and what everybody does; their exact moments are the machine's
 */
record FaultCheck(Path jar, Path home, int seekers, int seconds, long seed) {
  private static final PrintStream CONSOLE = System.out;
  private static final int MOST_COMPLAINTS_SHOWN = 20;
  private static final int PATIENCE_SECONDS = 200;
  private static final int TABS = 10;
  private static final int PLACES = 8;

  public static void main(String[] words) throws IOException, InterruptedException {
    var options = new Options(List.of(words));
    var check = new FaultCheck(Path.of(words[0]).toAbsolutePath(), Path.of(words[1]).toAbsolutePath(), options.number("--seekers", 300),
        options.number("--seconds", 180), options.number("--seed", new Random().nextInt(100_000)));
    System.exit(check.run().isEmpty() ? 0 : 1);
  }

  /** Runs it all, prints the table, and answers what was promised and not kept. */
  List<String> run() throws IOException, InterruptedException {
    CONSOLE.printf("E-guidance under faults: seed %d, %d s, %d seekers%n", seed, seconds, seekers);
    try (var installation = Installation.in(home, jar, 2)) {
      var chance = new Random(seed);
      var service = new Service(installation.nodes().stream().map(node -> node.port()).toList());
      var faults = new Faults(installation, service, chance);
      long stuck = live(installation, service, chance, faults);
      var proof = new Proof(service);
      List<String> complaints = stuck == 0 ? proof.complaints() : List.of(stuck + " seekers never came to their end");
      print(service, faults, proof);
      complaints.stream().limit(MOST_COMPLAINTS_SHOWN).forEach(CONSOLE::println);
      CONSOLE.printf("%n%s (seed %d)%n", complaints.isEmpty() ? "Every promise was kept." : complaints.size() + " promises were broken.", seed);
      return complaints;
    }
  }

  /** Everybody talks while things go wrong, and comes to an end afterwards; answers how many did not. */
  private long live(Installation installation, Service service, Random chance, Faults faults) throws IOException, InterruptedException {
    var everybodyLeft = new CountDownLatch(seekers);
    List<Counsellor> counsellors = counsellors(installation, service, chance);
    for (Seeker seeker : Seeker.many(seekers, service, chance)) Thread.startVirtualThread(() -> live(seeker, everybodyLeft));
    faults.happenFor(seconds);
    service.closes();
    if (!everybodyLeft.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) CONSOLE.println("Not everybody came to an end.");
    service.empties();
    counsellors.forEach(Counsellor::leaves);
    return everybodyLeft.getCount();
  }

  /** The demo has two e-counsellors, so each has many tabs and the most places that a counsellor can have. */
  private static List<Counsellor> counsellors(Installation installation, Service service, Random chance) throws IOException, InterruptedException {
    var counsellors = new ArrayList<Counsellor>();
    for (String person : List.of("ecounsellor-1", "ecounsellor-2")) {
      String cookie = DemoLogin.as(person, service.ports().getFirst());
      counsellors.add(new Counsellor(service, cookie, new Random(chance.nextLong()), PLACES).sitsDown(TABS));
    }
    installation.postgres().untilDone("update eguidance.counsellor set places = " + PLACES, counsellors.size());
    return counsellors;
  }

  private static void live(Seeker seeker, CountDownLatch left) {
    try {
      seeker.talkUntilItCloses();
      left.countDown();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void print(Service service, Faults faults, Proof proof) {
    CONSOLE.printf("%n| %-60s | %8s |%n|---|---|%n", LocalDate.now(ZoneId.systemDefault()), "");
    faults.print();
    line("conversations", service.ledgers().size());
    line("conversations taken by a counsellor", service.takes().stream().filter(take -> !take.conversation().isEmpty()).count());
    line("acknowledgements", service.acknowledgements());
    line("sockets opened", service.visits());
    line("lines read afresh on both nodes", proof.lines());
    CONSOLE.printf("| %-60s | %6.1f s |%n", "longest time without any acknowledgement, until second %.0f".formatted(service.longestSilence().until()),
        service.longestSilence().seconds());
  }

  private static void line(String what, long count) {
    CONSOLE.printf("| %-60s | %8d |%n", what, count);
  }
}
