package no.karrierenorge.eguidance.conversations;

/** What comes of a counsellor's wish to take a conversation. */
public sealed interface ClaimResult {
  record Taken(Conversation conversation) implements ClaimResult {}

  /** Somebody else was quicker, or the seeker has left. */
  record AlreadyTaken() implements ClaimResult {}

  record NobodyWaiting() implements ClaimResult {}

  /** She has as many conversations as her limit allows. */
  record AtLimit() implements ClaimResult {}
}
