package no.karrierenorge.eguidance.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many frames one socket may send in a minute: sends are counted among all frames and by themselves. */
public final class FrameLimit {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int mostFrames;
  private final int mostSends;
  private final Clock clock;
  private Instant minute;
  private int frames;
  private int sends;

  public FrameLimit(int mostFrames, int mostSends, Clock clock) {
    this.mostFrames = mostFrames;
    this.mostSends = mostSends;
    this.clock = clock;
    this.minute = clock.instant();
  }

  public synchronized boolean allowsFrame() {
    Instant now = clock.instant();
    if (minute.plus(MINUTE).isBefore(now)) {
      minute = now;
      frames = 0;
      sends = 0;
    }
    return ++frames <= mostFrames;
  }

  public synchronized boolean allowsSend() {
    return ++sends <= mostSends;
  }
}
