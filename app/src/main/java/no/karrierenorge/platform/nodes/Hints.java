package no.karrierenorge.platform.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.karrierenorge.platform.database.DatabaseServer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes on this database, by PostgreSQL's notifications on two connections of their own. Gathered for ten milliseconds
 * and sent by one sender, since every notification takes a lock of the whole server at its commit. What cannot be sent is dropped: whoever
 * relies on hints also looks into the database each second.
 */
@Component
@Profile("!command")
public class Hints implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Hints.class);
  private static final String CHANNEL = "karriere";
  private static final String BETWEEN = "\n";

  /** PostgreSQL takes payloads below 8,000 bytes; hints are short and ASCII. */
  private static final int LONGEST_PAYLOAD = 7500;
  private static final int MOST_WAITING = 50_000;
  private static final Duration GATHERING = Duration.ofMillis(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int LISTEN_MILLIS = 500;

  private final String node = UUID.randomUUID().toString().substring(0, 8);
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final DatabaseServer server;
  private final ApplicationEventPublisher events;
  private volatile boolean running;

  Hints(DatabaseServer server, ApplicationEventPublisher events) {
    this.server = server;
    this.events = events;
  }

  /** Tells all other nodes, soon. */
  public void tell(String hint) {
    if (!waiting.offer(hint)) LOG.warn("too many hints wait: one was dropped");
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("hints-out").start(() -> keepOn(this::send));
    Thread.ofPlatform().daemon().name("hints-in").start(() -> keepOn(this::listen));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private interface Work {
    void on(Connection connection) throws SQLException, InterruptedException;
  }

  /** The database may go away and come back; the connection is made anew until the platform stops. */
  private void keepOn(Work work) {
    while (running) {
      try (Connection connection = server.connect()) {
        keepOn(work, connection);
      } catch (SQLException away) {
        pause(away);
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  private void keepOn(Work work, Connection connection) throws SQLException, InterruptedException {
    while (running) work.on(connection);
  }

  private void pause(SQLException away) {
    if (running) LOG.warn("hints between nodes pause: {}", away.getMessage());
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  private void send(Connection connection) throws SQLException, InterruptedException {
    String first = waiting.poll(LISTEN_MILLIS, TimeUnit.MILLISECONDS);
    if (first == null) return;
    LockSupport.parkNanos(GATHERING.toNanos());
    var payload = new StringJoiner(BETWEEN).add(node).add(first);
    for (String next = waiting.poll(); next != null; next = waiting.poll()) {
      payload.add(next);
      if (payload.length() > LONGEST_PAYLOAD) break;
    }
    try (PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
      notify.setString(1, payload.toString());
      notify.execute();
    }
  }

  private void listen(Connection connection) throws SQLException {
    var postgres = connection.unwrap(PGConnection.class);
    try (var listen = connection.createStatement()) {
      listen.execute("listen " + CHANNEL);
    }
    while (running) {
      for (PGNotification notification : postgres.getNotifications(LISTEN_MILLIS)) receive(notification.getParameter());
    }
  }

  private void receive(String payload) {
    String[] parts = payload.split(BETWEEN);
    if (parts[0].equals(node)) return;
    for (int i = 1; i < parts.length; i++) events.publishEvent(new HintReceived(parts[i]));
  }
}
