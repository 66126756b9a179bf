package no.karrierenorge.eguidance.conversations;

/** What comes of a counsellor's wish to hand a conversation on. */
public enum TransferResult {
  DONE,
  /** It is not, or no longer, hers. */
  NOT_HERS,
  /** The colleague is not there or has no place free. */
  NO_ROOM
}
