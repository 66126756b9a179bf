package no.karrierenorge.eguidance.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One open socket. What is sent goes out in order, from a thread of its own while there is something to send: nobody who speaks waits for
 * somebody who listens slowly. Whoever listens too slowly is cut, and comes back for what is missing.
 */
public final class Wire {
  private static final int MOST_WAITING_CHARACTERS = 256 * 1024;

  /** Stands in the queue for a ping, so that it goes out between frames and not into one. */
  private static final String PING = "";
  private static final Duration SILENCE = Duration.ofSeconds(75);
  private static final CloseStatus TOO_SLOW = new CloseStatus(1013, "too slow");

  private final WebSocketSession session;
  private final Clock clock;
  private volatile Instant heard;
  private @Nullable Queue<String> waiting;
  private int waitingCharacters;
  private boolean closed;

  public Wire(WebSocketSession session, Clock clock) {
    this.session = session;
    this.clock = clock;
    this.heard = clock.instant();
  }

  /** The other side has sent something. */
  public void heard() {
    heard = clock.instant();
  }

  public synchronized void send(String text) {
    if (closed) return;
    String frame = WellFormed.of(text);
    waitingCharacters += frame.length();
    if (waitingCharacters > MOST_WAITING_CHARACTERS) {
      closed = true;
      Thread.startVirtualThread(() -> close(TOO_SLOW)); // the goodbye waits for who listens slowly, and nobody for the goodbye
      return;
    }
    if (waiting == null) {
      waiting = new ArrayDeque<>(4);
      Thread.startVirtualThread(this::drain);
    }
    waiting.add(frame);
  }

  private void drain() {
    try {
      for (String frame = next(); frame != null; frame = next()) session.sendMessage(frame.equals(PING) ? new PingMessage() : new TextMessage(frame));
    } catch (IOException | IllegalStateException gone) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  /** An idle socket keeps no queue: ten thousand of them cost nothing. */
  private synchronized @Nullable String next() {
    String frame = waiting == null ? null : waiting.poll();
    if (frame == null) waiting = null;
    else waitingCharacters -= frame.length();
    return frame;
  }

  /** Asks whether anybody is there, and hangs up when nobody has answered for long. */
  void check() {
    if (heard.plus(SILENCE).isBefore(clock.instant())) {
      close(CloseStatus.SESSION_NOT_RELIABLE);
      return;
    }
    send(PING);
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /** Nothing is sent from now on, and what still comes in no longer counts. */
  public void close(CloseStatus why) {
    synchronized (this) {
      closed = true;
    }
    try {
      session.close(why);
    } catch (IOException | IllegalStateException gone) {
      // It is closed already.
    }
  }
}
