package no.karrierenorge.eguidance.conversations;

import java.util.Locale;

/** Whose a line is. */
public enum Author {
  SEEKER,
  COUNSELLOR,
  /** Something that happened: {@link Happening}. */
  SYSTEM;

  /** As frames name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
