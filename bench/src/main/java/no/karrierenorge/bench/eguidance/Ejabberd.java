package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.karrierenorge.bench.installation.FreePort;
import no.karrierenorge.bench.installation.Postgres;
import no.karrierenorge.bench.installation.Program;

/** Debian's ejabberd, a bare XMPP server, with its people and the archive of all messages (mod_mam) in the same PostgreSQL. */
final class Ejabberd implements Messenger, AutoCloseable {
  /** The first of its people write to each other, the others are only there. */
  static final int TALKING = 3000;
  private static final int PEOPLE = TALKING + 12_000;
  private static final Path LIBRARIES = Path.of("/usr/lib/x86_64-linux-gnu");
  private static final Path SCHEMA = Path.of("/usr/share/ejabberd/sql/pg.sql");
  private static final String PASSWORD = "secret";

  private final int port = FreePort.find();
  private final Program program;

  private Ejabberd(Path home, Path libraries, Postgres postgres) throws IOException {
    Files.createDirectories(home);
    Path configuration = home.resolve("ejabberd.yml");
    Files.writeString(configuration, configuration(postgres));
    this.program = new Program(List.of("erl", "-noinput", "+K", "true", "+P", "250000", "-pa", libraries.resolve("ebin").toString(), "-mnesia", "dir",
        "\"" + home.resolve("mnesia") + "\"", "-s", "ejabberd"),
        Map.of("EJABBERD_CONFIG_PATH", configuration.toString(), "EJABBERD_LOG_PATH", home.resolve("ejabberd.log").toString(), "HOME", home.toString()),
        home.resolve("console.log"));
  }

  /** Starts it with {@link #PEOPLE} registered, or nothing where it is not installed. */
  static Optional<Ejabberd> start(Path home, Postgres postgres) throws IOException, InterruptedException, SQLException {
    if (!Files.exists(SCHEMA)) return Optional.empty();
    try (DirectoryStream<Path> versions = Files.newDirectoryStream(LIBRARIES, "ejabberd-??.??")) {
      fill(postgres);
      var ejabberd = new Ejabberd(home, versions.iterator().next(), postgres);
      ejabberd.program.start();
      ejabberd.program.await(ejabberd::answers);
      return Optional.of(ejabberd);
    }
  }

  private static void fill(Postgres postgres) throws IOException, SQLException {
    try (Connection server = postgres.connect("postgres"); Statement create = server.createStatement()) {
      create.execute("create database ejabberd");
    }
    try (Connection database = postgres.connect("ejabberd"); Statement create = database.createStatement()) {
      create.execute(Files.readString(SCHEMA, StandardCharsets.UTF_8));
      create.execute("insert into users (username, password) select 'u' || n, '" + PASSWORD + "' from generate_series(0, " + (PEOPLE - 1) + ") n");
    }
  }

  private String configuration(Postgres postgres) {
    return """
        loglevel: warning
        hosts: [localhost]
        listen: [{port: %d, ip: "127.0.0.1", module: ejabberd_c2s, access: all}]
        auth_method: sql
        auth_password_format: plain
        default_db: sql
        sql_type: pgsql
        sql_server: "127.0.0.1"
        sql_port: %d
        sql_database: ejabberd
        sql_username: %s
        sql_password: "%s"
        sql_pool_size: 24
        modules: {mod_mam: {db_type: sql, default: always, assume_mam_usage: true}}
        """.formatted(port, postgres.port(), postgres.user(), postgres.password());
  }

  private boolean answers() {
    try {
      person(0).cut();
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  XmppLane person(int number) throws IOException {
    return new XmppLane(port, "u" + number, PASSWORD);
  }

  long pid() {
    return program.pid();
  }

  @Override
  public Pair open(int number, Consumer<String> arrived) throws IOException {
    XmppLane first = person(2 * number);
    XmppLane second = person(2 * number + 1);
    Thread.startVirtualThread(() -> read(second, arrived));
    return new Chat(first, second, "u" + (2 * number + 1));
  }

  private static void read(XmppLane lane, Consumer<String> arrived) {
    try {
      while (true) {
        String message = lane.until("</message>");
        arrived.accept(message.substring(message.indexOf("<body>") + 6, message.indexOf("</body>")));
      }
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private record Chat(XmppLane first, XmppLane second, String reader) implements Pair {
    @Override
    public void write(String text) throws IOException {
      first.write("<message to='" + reader + "@localhost/screen' type='chat'><body>" + text + "</body></message>");
    }

    @Override
    public void close() {
      first.cut();
      second.cut();
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program.close();
  }
}
