package no.karrierenorge.portfolio;

/** What came of changing a saved thing. */
public enum Changed {
  CHANGED,
  /** It has been changed since it was read, in another tab or on another device: nothing was written. */
  STALE,
  GONE
}
