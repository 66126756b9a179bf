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
import java.util.Random;
import no.karrierenorge.bench.HttpLane;

/**
 * {@code ./karriere bench search}: the search of a platform that runs, over HTTP, beside PostgreSQL's full text in the same server and
 * OpenSearch, on the same documents. Each round measures one after the other; the table shows the median of the rounds.
 *
 * @param connection the platform's file that tells where its database is
 */
record SearchBench(int port, Path connection, OpenSearch openSearch) {
  private static final PrintStream CONSOLE = System.out;
  private static final int ROUNDS = 5;
  private static final String NAMES = "select preferred from catalogue.esco_entry order by md5(uri || language) limit 200";

  public static void main(String[] words) throws Exception {
    new SearchBench(Integer.parseInt(words[0]), Path.of(words[1]), new OpenSearch(Integer.parseInt(words[2]))).run();
  }

  private void run() throws Exception {
    List<String> questions;
    try (Connection database = database()) {
      CONSOLE.printf("%d documents, ", FullText.fill(database));
      openSearch.fill(database);
      questions = questions(database);
    }
    CONSOLE.printf("%d questions, %d rounds. Nothing is found for %s.%n%n", questions.size(), ROUNDS, unanswered(questions));
    List<Contender> contenders = contenders(questions);
    contenders.forEach(Contender::warm);
    for (int i = 0; i < ROUNDS; i++) contenders.forEach(Contender::measure);
    print(contenders);
  }

  private List<Contender> contenders(List<String> questions) {
    List<String> searches = paths("/sok?q=", questions);
    return List.of(
        new Contender("platform: the page, with facets and marks", () -> platform("text/html"), searches),
        new Contender("PostgreSQL: facets, marks, trigrams", () -> FullText.whole(database()), questions),
        new Contender("OpenSearch: facets, marks, fuzziness", () -> new HttpLane(openSearch.port(), "application/json"),
            questions.stream().map(OpenSearch::path).toList()),
        new Contender("platform: hits as JSON", () -> platform("application/json"), searches),
        new Contender("PostgreSQL: bare hits", () -> FullText.bare(database()), questions),
        new Contender("platform: suggestions", () -> platform("text/html"), beginnings(questions)));
  }

  private HttpLane platform(String accept) throws IOException {
    return new HttpLane(port, accept);
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

  private String unanswered(List<String> questions) throws Exception {
    int bare = 0;
    int whole = 0;
    int others = 0;
    try (FullText words = FullText.bare(database()); FullText page = FullText.whole(database())) {
      for (String question : questions) {
        bare += words.hits(question) == 0 ? 1 : 0;
        whole += page.hits(question) == 0 ? 1 : 0;
        others += openSearch.finds(question) ? 0 : 1;
      }
    }
    return "%d by PostgreSQL bare, %d with trigrams, %d by OpenSearch".formatted(bare, whole, others);
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

  private static void print(List<Contender> contenders) {
    line("What", "p50 at 200/s, ms", "p99 at 200/s, ms", "a second");
    line("---", "---", "---", "---");
    for (Contender asked : contenders) {
      line(asked.name(), asked.median(round -> round.held().median()), asked.median(round -> round.held().p99()),
          asked.median(Contender.Round::perSecond));
    }
    CONSOLE.printf("%nSustained, same round: the page %s times PostgreSQL with the same work, %s times OpenSearch; hits %s times PostgreSQL bare.%n",
        contenders.get(0).times(contenders.get(1)), contenders.get(0).times(contenders.get(2)), contenders.get(3).times(contenders.get(4)));
  }

  private static void line(String... cells) {
    CONSOLE.printf("| %-41s | %16s | %16s | %8s |%n", Arrays.copyOf(cells, cells.length, Object[].class));
  }
}
