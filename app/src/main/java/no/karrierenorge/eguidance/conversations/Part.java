package no.karrierenorge.eguidance.conversations;

import java.util.Locale;

/** What a counsellor does in a conversation that another answers. */
public enum Part {
  /** Speaks in it openly. */
  INVITED,
  /** Reads it and gives advice behind it. */
  CONSULTED,
  /** Reads it to learn, with the seeker's leave. */
  OBSERVING;

  /** Message key of what it is called. */
  public String key() {
    return "team.part." + name().toLowerCase(Locale.ROOT);
  }
}
