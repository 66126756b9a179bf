package no.karrierenorge.eguidance.live.view;

import org.jspecify.annotations.Nullable;

/**
 * A line of a conversation as somebody sees it.
 *
 * @param name who says it, for the other side's lines, or nothing
 * @param at the time of day
 */
public record Line(int seq, Side side, @Nullable String name, String text, String at, String machineTime) {
  /** Whose line it is, seen from who reads. */
  public enum Side {
    OWN,
    OTHER,
    SYSTEM,
    /** Numbers to call when life is in danger. */
    URGENT
  }
}
