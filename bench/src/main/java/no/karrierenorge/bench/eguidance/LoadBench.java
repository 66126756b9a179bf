package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import no.karrierenorge.bench.installation.Installation;
import no.karrierenorge.bench.installation.Node;

/**
 * {@code ./karriere bench eguidance}: one node, beside ejabberd with its archive in the same PostgreSQL. Each has its crowd of open
 * conversations, who are there all the time, while some of them write. They take turns; the table shows the median of the rounds, the first of
 * which only warms.
 *
 * @param people who write: each pair of them sees one conversation on two screens
 * @param conversations how many are open, with those of the people who write
 */
record LoadBench(Path jar, Path home, int people, int rounds, int conversations) {
  private static final PrintStream CONSOLE = System.out;
  private static final int PER_SECOND = 200;
  private static final int SECONDS = 15;
  private static final int SUSTAINED_SECONDS = 10; // longer, and the fastest would be told that they write too much

  /** They write to each other while the others are opened. */
  private static final int EARLY_PAIRS = 50;
  private static final int EARLY_PER_SECOND = 20;
  private static final int EARLY_SECONDS = 5;
  private static final int DESK_PER_SECOND = 8;
  private static final int WRITERS = 64;

  private record Round(Traffic.Times times, double perSecond) {}

  public static void main(String[] words) throws Exception {
    var options = new Options(List.of(words));
    new LoadBench(Path.of(words[0]).toAbsolutePath(), Path.of(words[1]).toAbsolutePath(), options.number("--people", 2000),
        options.number("--rounds", 3), options.number("--conversations", 10_000)).run();
  }

  /** A messenger with those who are there all the time, and what these cost. */
  private record Side(Messenger messenger, Crowd crowd, double openedPerSecond, Traffic.Times meanwhile, double kilobytes) {}

  private void run() throws IOException, InterruptedException, SQLException {
    try (var installation = Installation.in(home, jar, 1)) {
      installation.postgres().untilDone("update eguidance.setting set queue_limit = 20000", 1);
      Node node = installation.nodes().getFirst();
      var platform = new PlatformMessenger(node.port(), key -> {});
      var sides = new ArrayList<Side>();
      sides.add(gathered(platform, Crowd.ofConversations(platform, node.pid()), people / 2));
      Optional<Ejabberd> peer = Ejabberd.start(home.resolve("ejabberd"), installation.postgres());
      if (peer.isPresent()) sides.add(gathered(peer.get(), Crowd.ofPeople(peer.get()), people));
      print(sides, inTurns(sides.stream().map(Side::messenger).toList()));
      print(atDesks(DeskMessenger.of(platform, installation.postgres())), peer.isPresent() ? Optional.of(atDesks(peer.get())) : Optional.empty());
      sides.forEach(side -> side.crowd.close());
      if (peer.isPresent()) peer.get().close();
    }
  }

  /** Gathers a crowd while a few write to each other; then as many of it leave as will be opened to write in the rounds. */
  private Side gathered(Messenger messenger, Crowd crowd, int leaving) throws IOException, InterruptedException {
    try (var traffic = new Traffic(messenger, EARLY_PAIRS); var thread = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Double> perSecond = thread.submit(() -> crowd.gather(conversations));
      var times = new ArrayList<Traffic.Times>();
      while (!perSecond.isDone()) times.add(traffic.atRate(EARLY_PER_SECOND, EARLY_SECONDS));
      Traffic.Times worst = times.stream().max(Comparator.comparingDouble(Traffic.Times::p99)).orElseThrow();
      var side = new Side(messenger, crowd, perSecond.get(), worst, crowd.kilobytesOfEach());
      crowd.leave(leaving);
      CONSOLE.printf("%s: %.1f kB each, %.0f opened a second, meanwhile at worst %s%n", messenger.getClass().getSimpleName(), side.kilobytes,
          side.openedPerSecond, worst);
      return side;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
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
      var round = new Round(traffic.atRate(PER_SECOND, SECONDS), traffic.sustained(WRITERS, SUSTAINED_SECONDS));
      CONSOLE.printf("%s: %s%n", messenger.getClass().getSimpleName(), round);
      return round;
    }
  }

  /** As few as the demo's counsellors can have, from a seeker to a counsellor's desk. */
  private static Traffic.Times atDesks(Messenger messenger) throws IOException, InterruptedException {
    try (var traffic = new Traffic(messenger, DeskMessenger.PAIRS)) {
      traffic.atRate(DESK_PER_SECOND, SECONDS / 3);
      return traffic.atRate(DESK_PER_SECOND, SECONDS);
    }
  }

  private static void print(Traffic.Times own, Optional<Traffic.Times> other) {
    line("p50 to a counsellor's desk at 8/s, ms", figure(own.median()), other.map(times -> figure(times.median())).orElse(""), "");
    line("p99 to a counsellor's desk at 8/s, ms", figure(own.p99()), other.map(times -> figure(times.p99())).orElse(""), "3 times ejabberd's");
  }

  private static void print(List<Side> sides, List<List<Round>> taken) {
    line("What", "Platform", "ejabberd", "Target");
    line("---", "---", "---", "---");
    print("memory of each that is open, kB", i -> figure(sides.get(i).kilobytes), sides.size(), "66");
    print("opened a second", i -> figure(sides.get(i).openedPerSecond), sides.size(), "");
    print("p99 of the worst 5 s meanwhile, at 20/s, ms", i -> figure(sides.get(i).meanwhile.p99()), sides.size(), "");
    print("p50 to the other screen at 200/s, ms", i -> of(taken.get(i), round -> round.times.median()), sides.size(), "");
    print("p99 to the other screen at 200/s, ms", i -> of(taken.get(i), round -> round.times.p99()), sides.size(), "3 times ejabberd's");
    print("messages a second, kept and shown", i -> of(taken.get(i), Round::perSecond), sides.size(), "1000");
  }

  private static void print(String what, IntFunction<String> figure, int sides, String target) {
    line(what, figure.apply(0), sides > 1 ? figure.apply(1) : "", target);
  }

  private static String of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return figure(sorted[sorted.length / 2]);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static void line(String what, String own, String other, String target) {
    CONSOLE.printf("| %-44s | %10s | %10s | %s |%n", what, own, other, target);
  }
}
