package no.karrierenorge.bench.eguidance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.karrierenorge.bench.WebSocketLane;
import no.karrierenorge.bench.installation.Postgres;
import tools.jackson.databind.node.ObjectNode;

/**
 * Conversations of the platform in which a seeker writes and a counsellor reads at her desk. The demo has two e-counsellors with eight places
 * each, so that no more than these can be open at once.
 *
 * @param cookies of the counsellors' sessions
 */
record DeskMessenger(PlatformMessenger platform, List<String> cookies) implements Messenger {
  private static final List<String> COUNSELLORS = List.of("ecounsellor-1", "ecounsellor-2");
  private static final int PLACES = 8;
  static final int PAIRS = COUNSELLORS.size() * PLACES;

  static DeskMessenger of(PlatformMessenger platform, Postgres postgres) throws IOException, InterruptedException {
    var cookies = List.of(DemoLogin.as(COUNSELLORS.getFirst(), platform.port()), DemoLogin.as(COUNSELLORS.getLast(), platform.port()));
    for (String cookie : cookies) screen(platform.port(), cookie).close(); // whoever comes for the first time becomes a counsellor by it
    postgres.untilDone("update eguidance.counsellor set places = " + PLACES, COUNSELLORS.size());
    return new DeskMessenger(platform, cookies);
  }

  private static WebSocketLane screen(int port, String cookie) throws IOException {
    var desk = new WebSocketLane(port, DeskScreen.PATH, "Cookie: " + cookie + "\r\nOrigin: http://localhost:" + port + "\r\n");
    desk.send(Screen.frame("hello").toString());
    until(desk, "\"welcome\"");
    return desk;
  }

  private static void until(WebSocketLane desk, String words) throws IOException {
    for (Optional<String> frame = desk.receive(); ; frame = desk.receive()) {
      if (frame.orElseThrow(() -> new IOException("closed before " + words)).contains(words)) return;
    }
  }

  @Override
  public Pair open(int number, Consumer<String> arrived) throws IOException {
    PlatformMessenger.Started started = platform.start();
    WebSocketLane seeker = platform.screen(started);
    WebSocketLane desk = screen(platform.port(), cookies.get(number / PLACES));
    var pair = new AtDesk(seeker, desk, started.id());
    pair.tell("take");
    until(desk, "\"assigned\",\"conversation\":\"" + started.id());
    PlatformMessenger.listen(seeker, "ack", frame -> {});
    PlatformMessenger.listen(desk, "message", frame -> {
      if (frame.path("conversation").asString().equals(started.id()) && frame.path("from").asString().equals("seeker")) {
        arrived.accept(frame.path("text").asString());
      }
    });
    return pair;
  }

  private record AtDesk(WebSocketLane seeker, WebSocketLane desk, String conversation) implements Pair {
    void tell(String type) throws IOException {
      ObjectNode frame = Screen.frame(type).put("conversation", conversation);
      desk.send(frame.toString());
    }

    @Override
    public void write(String text) throws IOException {
      seeker.send(PlatformMessenger.line(text));
    }

    /** Else she would have no place for the next. */
    @Override
    public void close() {
      try {
        tell("end");
      } catch (IOException gone) {
        // Then it goes back to the queue.
      }
    }
  }
}
