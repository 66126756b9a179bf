package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import no.karrierenorge.bench.installation.Installation;
import no.karrierenorge.bench.installation.Node;

/**
 * {@code ./karriere bench eguidance}: one node, beside ejabberd with its archive in the same PostgreSQL. They take turns; the table shows
 * the median of the rounds, the first of which only warms.
 *
 * @param people each pair of whom sees one conversation on two screens
 */
record LoadBench(Path jar, Path home, int people, int rounds, int conversations) {
  private static final PrintStream CONSOLE = System.out;
  private static final int PER_SECOND = 200;
  private static final int SECONDS = 15;
  private static final int WRITERS = 64;

  private record Round(Traffic.Times times, double perSecond) {}

  public static void main(String[] words) throws Exception {
    var options = new Options(List.of(words));
    new LoadBench(Path.of(words[0]).toAbsolutePath(), Path.of(words[1]).toAbsolutePath(), options.number("--people", 2000),
        options.number("--rounds", 3), options.number("--conversations", 10_000)).run();
  }

  private void run() throws IOException, InterruptedException, SQLException {
    try (var installation = Installation.in(home, jar, 1)) {
      installation.postgres().untilDone("update eguidance.setting set queue_limit = 20000", 1);
      Node node = installation.nodes().getFirst();
      var platform = new PlatformMessenger(node.port(), key -> {});
      Optional<Ejabberd> peer = Ejabberd.start(home.resolve("ejabberd"), installation.postgres());
      double conversation = Memory.ofConversation(platform, node.pid(), conversations);
      CONSOLE.printf("%d open conversations: %.1f kB each%n", conversations, conversation);
      double person = peer.isEmpty() ? 0 : Memory.ofPerson(peer.get(), conversations);
      CONSOLE.printf("ejabberd: %.1f kB each%n", person);
      List<Messenger> all = peer.isPresent() ? List.of(platform, peer.get()) : List.of(platform);
      List<List<Round>> taken = inTurns(all);
      print(conversation, person, taken.getFirst(), all.size() > 1 ? taken.getLast() : List.of());
      if (peer.isPresent()) peer.get().close();
    }
  }

  /** The rounds of each that count. */
  private List<List<Round>> inTurns(List<Messenger> all) throws IOException, InterruptedException {
    for (Messenger messenger : all) round(messenger);
    List<List<Round>> taken = all.stream().<List<Round>>map(messenger -> new ArrayList<>()).toList();
    for (int i = 0; i < rounds * all.size(); i++) taken.get(i % all.size()).add(round(all.get(i % all.size())));
    return taken;
  }

  private Round round(Messenger messenger) throws IOException, InterruptedException {
    try (var traffic = new Traffic(messenger, people / 2)) {
      traffic.atRate(PER_SECOND, SECONDS / 3);
      var round = new Round(traffic.atRate(PER_SECOND, SECONDS), traffic.sustained(WRITERS, SECONDS));
      CONSOLE.printf("%s: %s%n", messenger.getClass().getSimpleName(), round);
      return round;
    }
  }

  private static void print(double conversation, double person, List<Round> own, List<Round> others) {
    line("What", "Platform", "ejabberd", "Target");
    line("---", "---", "---", "---");
    line("memory of an open conversation, kB", figure(conversation), others.isEmpty() ? "" : figure(person), "66");
    line("p50 to the other screen at 200/s, ms", of(own, round -> round.times.median()), of(others, round -> round.times.median()), "");
    line("p99 to the other screen at 200/s, ms", of(own, round -> round.times.p99()), of(others, round -> round.times.p99()), "3 times ejabberd's");
    line("messages a second, kept and shown", of(own, Round::perSecond), of(others, Round::perSecond), "1000");
  }

  private static String of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? "" : figure(sorted[sorted.length / 2]);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void line(String what, String own, String other, String target) {
    CONSOLE.printf("| %-40s | %10s | %10s | %s |%n", what, own, other, target);
  }
}
