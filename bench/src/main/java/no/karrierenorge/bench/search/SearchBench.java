package no.karrierenorge.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

/**
 * {@code ./karriere bench search}: the search of a platform that runs, over HTTP, and PostgreSQL's full text on the same documents in the
 * same server. Each round measures one after the other; the table shows the median of the rounds.
 *
 * @param connection the platform's file that tells where its database is
 */
record SearchBench(int port, Path connection) {
  private static final PrintStream CONSOLE = System.out;
  private static final int ROUNDS = 5;
  private static final String NAMES = "select preferred from catalogue.esco_entry order by md5(uri || language) limit 200";
  private static final Plan HELD = new Plan(200, 4, 8);
  private static final Plan UNTIL_FULL = new Plan(0, 4, 8);
  private static final Plan WARMING = new Plan(0, 8, 8);

  private record Round(Result search, Result suggestions, double searches, Result fullText, double fullTexts) {}

  public static void main(String[] words) throws Exception {
    new SearchBench(Integer.parseInt(words[0]), Path.of(words[1])).run();
  }

  private void run() throws Exception {
    List<String> questions;
    try (Connection database = database()) {
      CONSOLE.printf("%d documents, ", FullText.fill(database));
      questions = questions(database);
    }
    CONSOLE.printf("%d questions, %d rounds; PostgreSQL finds nothing for %d of the questions%n%n", questions.size(), ROUNDS, unanswered(questions));
    Load.sustained(this::data, paths("/sok?q=", questions), WARMING);
    Load.sustained(this::fragments, beginnings(questions), WARMING);
    Load.sustained(this::fullText, questions, WARMING);
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < ROUNDS; i++) rounds.add(round(questions));
    print(rounds);
  }

  private Round round(List<String> questions) {
    List<String> searches = paths("/sok?q=", questions);
    return new Round(Load.atRate(this::data, searches, HELD), Load.atRate(this::fragments, beginnings(questions), HELD),
        Load.sustained(this::data, searches, UNTIL_FULL), Load.atRate(this::fullText, questions, HELD),
        Load.sustained(this::fullText, questions, UNTIL_FULL));
  }

  private HttpLane data() throws IOException {
    return new HttpLane(port, "application/json");
  }

  private HttpLane fragments() throws IOException {
    return new HttpLane(port, "text/html");
  }

  private FullText fullText() throws IOException, SQLException {
    return new FullText(database());
  }

  private Connection database() throws IOException, SQLException {
    List<String> lines = Files.readAllLines(connection);
    return DriverManager.getConnection(lines.get(0), lines.get(1), lines.get(2));
  }

  /** The judged questions of the tests, and as many names of ESCO in three languages, in an order that is the same in every run. */
  private static List<String> questions(Connection database) throws IOException, SQLException {
    var questions = new ArrayList<String>();
    try (var lines = Files.lines(Path.of("app/src/test/resources/search/judged.tsv"))) {
      lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t")[0]).forEach(questions::add);
    }
    try (Statement statement = database.createStatement(); ResultSet names = statement.executeQuery(NAMES)) {
      while (names.next()) questions.add(names.getString("preferred"));
    }
    Collections.shuffle(questions, new Random(1));
    return questions;
  }

  private int unanswered(List<String> questions) throws Exception {
    int unanswered = 0;
    try (FullText fullText = fullText()) {
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
    line("What", "Platform", "PostgreSQL", "Target");
    line("---", "---", "---", "---");
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
    CONSOLE.printf("| %-30s | %10s | %10s | %s |%n", Arrays.copyOf(cells, cells.length, Object[].class));
  }
}
