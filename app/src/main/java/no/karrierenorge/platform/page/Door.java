package no.karrierenorge.platform.page;

import java.util.Locale;

/** The three equal ways into the site; each lends its pages one hue. */
public enum Door {
  EXPLORE,
  KNOW,
  TALK;

  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
