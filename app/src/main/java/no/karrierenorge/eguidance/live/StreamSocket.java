package no.karrierenorge.eguidance.live;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.conversations.SendLimit;
import no.karrierenorge.platform.problem.DatabaseAway;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The sockets of a stream: frames are counted, a database that is away closes them, and a socket that nobody answers on is hung up.
 *
 * @param <S> what stands behind a socket
 */
public abstract class StreamSocket<S> extends TextWebSocketHandler {
  protected static final CloseStatus NOT_YOURS = new CloseStatus(4404, "not found");

  private final Map<String, Sitting<S>> sittings = new ConcurrentHashMap<>();
  private final int framesAMinute;
  private final Clock clock;

  protected StreamSocket(int framesAMinute, Clock clock) {
    this.framesAMinute = framesAMinute;
    this.clock = clock;
  }

  private record Sitting<S>(Wire wire, FrameLimit limit, FrameParts parts, S behind) {}

  /** A socket has been opened; what it came with stands in {@code came}. */
  protected abstract S opened(Wire wire, FrameLimit limit, Map<String, Object> came);

  protected abstract void take(String frame, S behind);

  protected abstract void closed(S behind);

  @Override
  public final boolean supportsPartialMessages() {
    return true;
  }

  @Override
  public final void afterConnectionEstablished(WebSocketSession session) {
    var wire = new Wire(session, clock);
    var limit = new FrameLimit(framesAMinute, SendLimit.A_MINUTE, clock);
    sittings.put(session.getId(), new Sitting<>(wire, limit, new FrameParts(), opened(wire, limit, session.getAttributes())));
  }

  @Override
  protected final void handleTextMessage(WebSocketSession session, TextMessage part) {
    Sitting<S> sitting = sittings.get(session.getId());
    if (sitting == null || sitting.wire.isClosed()) return;
    sitting.wire.heard();
    sitting.parts.add(part).ifPresent(frame -> count(frame, sitting));
    if (sitting.parts.isTooLong()) sitting.wire.close(CloseStatus.TOO_BIG_TO_PROCESS);
  }

  private void count(String frame, Sitting<S> sitting) {
    if (!sitting.limit.allowsFrame()) {
      sitting.wire.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    try {
      take(frame, sitting.behind);
    } catch (RuntimeException failure) {
      if (!DatabaseAway.isBehind(failure)) throw failure;
      sitting.wire.close(CloseStatus.SERVICE_RESTARTED);
    }
  }

  @Override
  protected final void handlePongMessage(WebSocketSession session, PongMessage message) {
    Sitting<S> sitting = sittings.get(session.getId());
    if (sitting != null) sitting.wire.heard();
  }

  @Override
  public final void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Sitting<S> sitting = sittings.remove(session.getId());
    if (sitting != null) closed(sitting.behind);
  }

  @Scheduled(fixedDelay = 30_000)
  void checkAll() {
    sittings.values().forEach(sitting -> sitting.wire.check());
  }
}
