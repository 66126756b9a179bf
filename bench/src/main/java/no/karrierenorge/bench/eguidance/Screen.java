package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import no.karrierenorge.bench.WebSocketLane;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An open page that comes back by itself, at any node, whenever its socket is lost. */
abstract class Screen implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_PAUSE_MILLIS = 400;

  private final Service service;
  private final Random chance;
  private volatile boolean closed;
  private @Nullable WebSocketLane lane;

  Screen(Service service, Random chance) {
    this.service = service;
    this.chance = chance;
  }

  abstract WebSocketLane connect(int port) throws IOException;

  /** The first words on a new socket, by {@link #send}. */
  abstract void greet();

  abstract void take(JsonNode frame);

  final void open() {
    service.screens().add(this);
    Thread.startVirtualThread(this::stay);
  }

  private void stay() {
    while (!closed) {
      visit();
      if (!closed) LockSupport.parkNanos(chance.nextInt(LONGEST_PAUSE_MILLIS) * 1_000_000L);
    }
  }

  private void visit() {
    try (WebSocketLane fresh = connect(service.anyPort(chance))) {
      service.visited();
      begin(fresh);
      for (Optional<String> frame = fresh.receive(); frame.isPresent(); frame = fresh.receive()) take(JSON.readTree(frame.get()));
    } catch (IOException lost) {
      // It comes back.
    } finally {
      end();
    }
  }

  private synchronized void begin(WebSocketLane fresh) {
    lane = fresh;
    greet();
  }

  private synchronized void end() {
    lane = null;
  }

  /** What cannot be sent now is sent again after the next greeting by who wants it. */
  final synchronized void send(ObjectNode frame) {
    try {
      if (lane != null) lane.send(frame.toString());
    } catch (IOException lost) {
      cut();
    }
  }

  static ObjectNode frame(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  final synchronized void cut() {
    if (lane != null) lane.cut();
  }

  final Service service() {
    return service;
  }

  @Override
  public final void close() {
    closed = true;
    service.screens().remove(this);
    cut();
  }
}
