package no.karrierenorge.portfolio;

import java.util.Locale;

/** How saved things are sorted for whoever looks for them. */
public enum ShelfKind {
  RESULTS,
  FAVOURITES,
  WORK,
  TEXTS,
  PLANS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
