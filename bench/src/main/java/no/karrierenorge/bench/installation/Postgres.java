package no.karrierenorge.bench.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a process of nobody's, on the data and with the programs that a first start of the platform has left in its home. */
public final class Postgres implements AutoCloseable {
  private static final String USER = "karriere";

  private final Path data;
  private final int port;
  private final String password;
  private final Program program;

  Postgres(Path home) throws IOException {
    this.data = home.resolve("database/data");
    this.port = FreePort.find();
    this.password = Files.readString(home.resolve("database/secret")).strip();
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) command.addAll(List.of("unshare", "-U")); // it refuses root
    command.addAll(List.of(home.resolve("server/bin/postgres").toString(), "-D", data.toString(), "-p", Integer.toString(port), "-c",
        "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "synchronous_commit=on"));
    this.program = new Program(command, Map.of(), home.resolve("postgres.log"));
  }

  public void start() throws IOException, InterruptedException {
    program.start();
    program.await(this::answers);
  }

  private boolean answers() {
    try (Connection connection = connect("postgres")) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, password);
  }

  /** Changes rows as soon as there are so many to change. */
  public void untilDone(String change, int rows) throws InterruptedException {
    program.await(() -> {
      try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
        return statement.executeUpdate(change) == rows;
      } catch (SQLException away) {
        return false;
      }
    });
  }

  public int port() {
    return port;
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  /** As {@code DATABASE_URL} names it. */
  String url() {
    return "postgresql://" + USER + ":" + password + "@127.0.0.1:" + port + "/postgres";
  }

  /** {@code INT} stops it without waiting for its clients, {@code QUIT} as after a crash. */
  public void signal(String name) throws IOException, InterruptedException {
    program.signal(name);
  }

  public long pid() {
    return program.pid();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (program.isAlive()) program.signal("INT");
  }
}
