package no.karrierenorge.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL and nodes on it, in a folder that is made anew. */
public final class Installation implements AutoCloseable {
  private final Postgres postgres;
  private final List<Node> nodes;

  private Installation(Postgres postgres, List<Node> nodes) {
    this.postgres = postgres;
    this.nodes = nodes;
  }

  /**
   * A first start with a database of its own unpacks PostgreSQL, fills the database and makes the keyset; all three serve the nodes.
   *
   * @param jar the packaged platform
   */
  public static Installation in(Path home, Path jar, int count) throws IOException, InterruptedException {
    empty(home);
    try (var first = new Node(jar, home, Map.of())) {
      first.start();
    }
    var postgres = new Postgres(home);
    postgres.start();
    var nodes = new ArrayList<Node>();
    for (int i = 0; i < count; i++) {
      nodes.add(new Node(jar, home.resolve("node-" + i), Map.of("DATABASE_URL", postgres.url(), "KEYSET", home.resolve("keyset").toString())));
    }
    for (Node node : nodes) node.start();
    return new Installation(postgres, nodes);
  }

  private static void empty(Path home) throws IOException {
    if (!Files.exists(home)) return;
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  public Postgres postgres() {
    return postgres;
  }

  public List<Node> nodes() {
    return nodes;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (Node node : nodes) node.close();
    postgres.close();
  }
}
