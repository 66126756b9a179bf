package no.karrierenorge.eguidance.correspondence.view;

import java.util.Locale;

/**
 * A line of a conversation in writing, with the day it was written.
 *
 * @param who the writer as the reader calls her; empty for what happened
 */
public record Letter(Side side, String who, String when, String text) {
  public enum Side {
    OWN,
    OTHER,
    SYSTEM
  }

  public String word() {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
