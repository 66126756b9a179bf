package no.karrierenorge.eguidance.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.TextMessage;

/** Puts a frame together that comes in parts: the buffers of ten thousand sockets are small. */
final class FrameParts {
  /** 8,000 characters can be 48,000 as JSON escapes. */
  private static final int LONGEST = 64 * 1024;

  private @Nullable StringBuilder parts;

  /** The whole frame, once its last part is there. */
  Optional<String> add(TextMessage part) {
    if (parts == null && part.isLast()) return Optional.of(part.getPayload());
    if (parts == null) parts = new StringBuilder();
    parts.append(part.getPayload());
    if (!part.isLast()) return Optional.empty();
    String whole = parts.toString();
    parts = null;
    return Optional.of(whole);
  }

  boolean isTooLong() {
    return parts != null && parts.length() > LONGEST;
  }
}
