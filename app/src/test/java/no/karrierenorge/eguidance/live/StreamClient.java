package no.karrierenorge.eguidance.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of a stream, as a test reads and writes it: frame by frame. */
public final class StreamClient implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final StringBuilder parts = new StringBuilder();
  private final WebSocket socket;

  public StreamClient(int port, String path) {
    this(port, path, Map.of());
  }

  /** @param headers such as the cookie of a session, and the origin that browsers send */
  public StreamClient(int port, String path, Map<String, String> headers) {
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(10));
    headers.forEach(builder::header);
    this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + path), this).join();
  }

  public StreamClient say(String frame) {
    socket.sendText(frame, true).join();
    return this;
  }

  /** Sends part of a frame, the rest of which may never come. */
  public StreamClient sayBeginning(String part) {
    socket.sendText(part, false).join();
    return this;
  }

  public StreamClient sayBytes(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    return this;
  }

  /** The next frame of a type; others before it are passed over. A socket that is cut gives {@code closed}, with its code. */
  public JsonNode next(String type) throws InterruptedException {
    for (JsonNode frame = poll(); frame != null; frame = poll()) {
      if (frame.path("type").asString().equals(type)) return frame;
      if (frame.path("type").asString().equals("closed")) break;
    }
    throw new AssertionError("no frame " + type + " came");
  }

  /** Whether a frame of a type has come that {@link #next} has not been asked for yet. */
  public boolean has(String type) {
    return frames.stream().anyMatch(frame -> frame.path("type").asString().equals(type));
  }

  private JsonNode poll() throws InterruptedException {
    return frames.poll(10, TimeUnit.SECONDS);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    parts.append(data);
    if (last) {
      frames.add(JSON.readTree(parts.toString()));
      parts.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    frames.add(JSON.createObjectNode().put("type", "closed").put("code", code));
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
