package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.karrierenorge.bench.WebSocketLane;
import tools.jackson.databind.JsonNode;

/** Conversations of the platform: a line goes out to the other screens when it is committed. */
record PlatformMessenger(int port, Consumer<String> acknowledged) implements Messenger {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final int TRIES = 50;

  /** An open conversation's address and key. */
  record Started(String id, String token) {}

  Started start() throws IOException {
    try {
      HttpResponse<String> answer = CLIENT.send(Seeker.question(port), HttpResponse.BodyHandlers.ofString());
      for (int i = 0; i < TRIES && answer.statusCode() != 201; i++) {
        Thread.sleep(100);
        answer = CLIENT.send(Seeker.question(port), HttpResponse.BodyHandlers.ofString());
      }
      JsonNode started = Screen.JSON.readTree(answer.body());
      return new Started(started.path("id").asString(), started.path("token").asString());
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  /** A socket that has had what was said before. */
  WebSocketLane screen(Started started) throws IOException {
    var lane = new WebSocketLane(port, SeekerScreen.PATH + "/" + started.id + "/stream", "");
    lane.send(Screen.frame("hello").put("token", started.token).put("after", 1).toString());
    if (lane.receive().filter(frame -> frame.contains("\"welcome\"")).isEmpty()) throw new IOException("not welcome");
    return lane;
  }

  @Override
  public Pair open(int number, Consumer<String> arrived) throws IOException {
    Started started = start();
    WebSocketLane first = screen(started);
    WebSocketLane second = screen(started);
    listen(first, "ack", frame -> acknowledged.accept(frame.path("key").asString()));
    listen(second, "message", frame -> arrived.accept(frame.path("text").asString()));
    return new Conversation(first, second);
  }

  /** A line to send, with a key of its own. */
  static String line(String text) {
    return Screen.frame("send").put("key", UUID.randomUUID().toString()).put("text", text).toString();
  }

  /** Hears the frames of this type, on a thread of its own, until the socket is closed. */
  static void listen(WebSocketLane lane, String type, Consumer<JsonNode> told) {
    Thread.startVirtualThread(() -> read(lane, type, told));
  }

  /** Looks for the type in the text first, since this shares the machine with what it measures. */
  private static void read(WebSocketLane lane, String type, Consumer<JsonNode> told) {
    try {
      String begins = "{\"type\":\"" + type + "\"";
      for (Optional<String> frame = lane.receive(); frame.isPresent(); frame = lane.receive()) {
        frame.filter(text -> text.startsWith(begins)).map(Screen.JSON::readTree).ifPresent(told);
      }
    } catch (IOException closed) {
      // The measurement is over.
    }
  }

  private record Conversation(WebSocketLane first, WebSocketLane second) implements Pair {
    @Override
    public void write(String text) throws IOException {
      first.send(line(text));
    }

    @Override
    public void close() {
      first.cut();
      second.cut();
    }
  }
}
