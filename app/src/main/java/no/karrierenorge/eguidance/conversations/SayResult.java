package no.karrierenorge.eguidance.conversations;

/** What comes of a line that somebody sends. */
public sealed interface SayResult {
  record Said(Message message) implements SayResult {}

  /** The line had come before: this is what it became. */
  record Already(Message message) implements SayResult {}

  /** The conversation is over, or the sender has no part in it any more. */
  record Over() implements SayResult {}

  /** The conversation has as many lines as one may have. */
  record Full() implements SayResult {}
}
