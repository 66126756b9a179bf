package no.karrierenorge.eguidance.conversations;

public enum ConversationState {
  /** In the queue; the seeker may add to the question. */
  WAITING,
  /** A counsellor has it. */
  ACTIVE,
  ENDED
}
