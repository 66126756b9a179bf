package no.karrierenorge.places;

import java.util.Locale;

/** A way to reach e-guidance that keeps hours of its own; what is written to it may be sent at any hour. */
public enum GuidanceChannel {
  CHAT,
  PHONE,
  MEETING;

  /** How texts and forms write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
