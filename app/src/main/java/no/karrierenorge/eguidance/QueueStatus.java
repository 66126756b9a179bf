package no.karrierenorge.eguidance;

import java.util.Locale;

/** The length of the queue, as coarse as a page may say it that is kept for everybody. */
public enum QueueStatus {
  EMPTY,
  SHORT,
  LONG,
  /** As long as the manager allows: newcomers are asked to come back. */
  FULL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
