package no.karrierenorge.eguidance.meetings;

import java.util.Locale;

/** How far somebody has come. */
public enum GuestState {
  /** Has a link, and perhaps the lobby's page open. */
  INVITED,
  /** Has said a name and asks to come in. */
  KNOCKING,
  ADMITTED,
  /** Was not let in, or was asked to leave: stays outside until the counsellor changes her mind. */
  REFUSED,
  LEFT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
