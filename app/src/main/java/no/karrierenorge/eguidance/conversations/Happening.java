package no.karrierenorge.eguidance.conversations;

import java.util.Locale;

/** What can happen in a conversation that both sides see as a line of its own. */
public enum Happening {
  JOINED,
  TRANSFERRED,
  INVITED,
  LEFT,
  RETURNED,
  WARNED,
  /** Numbers to call when life is in danger. */
  EMERGENCY,
  CHANNEL,
  /** Somebody looks on, with the seeker's leave. */
  OBSERVED,
  UNOBSERVED,
  ENDED;

  /** The message key of the line; its argument is a counsellor's display name, or nothing. */
  public String key() {
    return "conversation.happened." + name().toLowerCase(Locale.ROOT);
  }
}
