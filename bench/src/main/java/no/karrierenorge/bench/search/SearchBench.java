package no.karrierenorge.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import no.karrierenorge.bench.HttpLane;
import no.karrierenorge.bench.Load;
import no.karrierenorge.bench.Load.Plan;
import no.karrierenorge.bench.Load.Result;
import no.karrierenorge.bench.Platform;
import no.karrierenorge.search.JobTitles.Title;

/**
 * {@code ./karriere bench search [ROUNDS]}: the platform's search over HTTP with the catalogue and the whole of ESCO, and PostgreSQL's full
 * text on the same documents in the same server. Each round measures one after the other; the table shows the median of the rounds.
 */
final class SearchBench {
  private static final PrintStream CONSOLE = System.out;
  private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("PORT", "8095"));
  private static final Plan HELD = new Plan(200, 4, 8);
  private static final Plan UNTIL_FULL = new Plan(0, 4, 8);
  private static final int WARMING_SECONDS = 8;

  private record Round(Result search, Result suggestions, double searches, Result fullText, double fullTexts) {}

  private SearchBench() {}

  public static void main(String[] words) throws Exception {
    int rounds = words.length == 0 ? 5 : Integer.parseInt(words[0]);
    List<Title> titles = EscoFiles.titles();
    try (Platform platform = Platform.start(PORT)) {
      platform.await("/sok?q=lege");
      List<String> questions = questions(titles);
      try (Connection database = platform.database()) {
        int processors = Runtime.getRuntime().availableProcessors();
        CONSOLE.printf("%d documents, %d processors, %d rounds%n", FullText.fill(database, titles), processors, rounds);
      }
      CONSOLE.printf("PostgreSQL finds nothing for %d of %d questions%n", unanswered(platform, questions), questions.size());
      Load.sustained(() -> new HttpLane(PORT, "application/json"), paths("/sok?q=", questions), new Plan(0, WARMING_SECONDS, 8));
      Load.sustained(() -> new HttpLane(PORT, "text/html"), beginnings(questions), new Plan(0, WARMING_SECONDS / 2, 8));
      Load.sustained(() -> new FullText(platform.database()), questions, new Plan(0, WARMING_SECONDS / 2, 8));
      var results = new ArrayList<Round>();
      for (int i = 0; i < rounds; i++) results.add(round(platform, questions));
      print(results);
    }
  }

  private static Round round(Platform platform, List<String> questions) {
    List<String> searches = paths("/sok?q=", questions);
    return new Round(
        Load.atRate(() -> new HttpLane(PORT, "application/json"), searches, HELD),
        Load.atRate(() -> new HttpLane(PORT, "text/html"), beginnings(questions), HELD),
        Load.sustained(() -> new HttpLane(PORT, "application/json"), searches, UNTIL_FULL),
        Load.atRate(() -> new FullText(platform.database()), questions, HELD),
        Load.sustained(() -> new FullText(platform.database()), questions, UNTIL_FULL));
  }

  /** The judged questions of the tests, and as many titles of ESCO in two languages, in an order that is the same in every run. */
  private static List<String> questions(List<Title> titles) throws IOException {
    var questions = new ArrayList<String>();
    try (var lines = Files.lines(Path.of("app/src/test/resources/search/judged.tsv"))) {
      lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t")[0]).forEach(questions::add);
    }
    for (int i = 0; i < titles.size(); i += 15) {
      Title title = titles.get(i);
      questions.add(i % 2 == 0 && title.nb() != null ? title.nb() : String.valueOf(title.en()));
    }
    Collections.shuffle(questions, new Random(1));
    return questions;
  }

  private static int unanswered(Platform platform, List<String> questions) throws Exception {
    int unanswered = 0;
    try (FullText fullText = new FullText(platform.database())) {
      for (String question : questions) unanswered += fullText.hits(question) == 0 ? 1 : 0;
    }
    return unanswered;
  }

  private static List<String> paths(String address, List<String> questions) {
    return questions.stream().map(question -> address + URLEncoder.encode(question, StandardCharsets.UTF_8)).toList();
  }

  /** What the field asks while somebody types: two, four and six letters of each question. */
  private static List<String> beginnings(List<String> questions) {
    return paths("/sok/forslag?q=", questions.stream()
        .flatMap(question -> List.of(2, 4, 6).stream().map(length -> question.substring(0, Math.min(length, question.length()))))
        .toList());
  }

  private static void print(List<Round> rounds) {
    line("", "platform", "PostgreSQL", "target");
    line("search p50 at 200/s, ms", of(rounds, r -> r.search().median()), of(rounds, r -> r.fullText().median()), "");
    line("search p99 at 200/s, ms", of(rounds, r -> r.search().p99()), of(rounds, r -> r.fullText().p99()), "at most 5");
    line("searches a second", of(rounds, Round::searches), of(rounds, Round::fullTexts), "at least 1000");
    line("suggestions p50 at 200/s, ms", of(rounds, r -> r.suggestions().median()), "", "");
    line("suggestions p99 at 200/s, ms", of(rounds, r -> r.suggestions().p99()), "", "at most 3");
    line("times PostgreSQL, sustained", of(rounds, r -> r.searches() / r.fullTexts()), "", "at least 5");
  }

  private static String of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return String.format(Locale.ROOT, "%.1f", sorted[sorted.length / 2]);
  }

  private static void line(String... cells) {
    CONSOLE.printf("%-32s %12s %12s   %s%n", Arrays.copyOf(cells, cells.length, Object[].class));
  }
}
