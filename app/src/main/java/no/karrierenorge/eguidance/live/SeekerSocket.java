package no.karrierenorge.eguidance.live;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.platform.problem.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The sockets of seekers: the first frame authorises, frames are counted, and a socket that nobody answers on is hung up. */
@Component
@Profile("!command")
class SeekerSocket extends TextWebSocketHandler {
  static final String CONVERSATION = "conversation";
  static final String TOKEN = "token";
  static final String ACTING = "acting";

  private static final int FRAMES_A_MINUTE = 300;
  private static final int SENDS_A_MINUTE = 60;
  private static final CloseStatus NOT_YOURS = new CloseStatus(4404, "not found");

  private final Map<String, Sitting> sittings = new ConcurrentHashMap<>();
  private final SeekerStream stream;
  private final Clock clock;

  SeekerSocket(SeekerStream stream, Clock clock) {
    this.stream = stream;
    this.clock = clock;
  }

  /** A socket, and its stream once it has been let in. */
  private static final class Sitting {
    private final Seat seat;
    private @Nullable SeekerConnection connection;
    private final FrameParts parts = new FrameParts();

    Sitting(Seat seat) {
      this.seat = seat;
    }
  }

  @Override
  public boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    Map<String, Object> came = session.getAttributes();
    var conversation = (ConversationId) Objects.requireNonNull(came.get(CONVERSATION));
    var limit = new FrameLimit(FRAMES_A_MINUTE, SENDS_A_MINUTE, clock);
    sittings.put(session.getId(),
        new Sitting(new Seat(new Wire(session, clock), limit, conversation, (String) came.get(TOKEN), (ActingPerson) came.get(ACTING))));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage part) {
    Sitting sitting = sittings.get(session.getId());
    if (sitting == null) return;
    sitting.seat.wire().heard();
    sitting.parts.add(part).ifPresent(frame -> take(frame, sitting));
    if (sitting.parts.isTooLong()) sitting.seat.wire().close(CloseStatus.TOO_BIG_TO_PROCESS);
  }

  private void take(String frame, Sitting sitting) {
    Wire wire = sitting.seat.wire();
    if (!sitting.seat.limit().allowsFrame()) {
      wire.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    try {
      understand(ClientFrame.parse(frame), sitting);
    } catch (RuntimeException failure) {
      if (!DatabaseAway.isBehind(failure)) throw failure;
      wire.close(CloseStatus.SERVICE_RESTARTED);
    }
  }

  private void understand(ClientFrame frame, Sitting sitting) {
    SeekerConnection connection = sitting.connection;
    if (connection != null) {
      stream.take(frame, connection, sitting.seat);
      return;
    }
    sitting.connection = frame instanceof ClientFrame.Hello hello ? stream.open(hello, sitting.seat).orElse(null) : null;
    if (sitting.connection == null) sitting.seat.wire().close(NOT_YOURS);
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    Sitting sitting = sittings.get(session.getId());
    if (sitting != null) sitting.seat.wire().heard();
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Sitting sitting = sittings.remove(session.getId());
    if (sitting != null && sitting.connection != null) stream.close(sitting.connection);
  }

  @Scheduled(fixedDelay = 30_000)
  void checkAll() {
    sittings.values().forEach(sitting -> sitting.seat.wire().check());
  }
}
