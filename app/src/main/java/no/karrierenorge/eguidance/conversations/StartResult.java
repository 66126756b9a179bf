package no.karrierenorge.eguidance.conversations;

import java.time.ZonedDateTime;

/** What comes of asking for a conversation. */
public sealed interface StartResult {
  /** @param token the only key of an anonymous seeker; only its hash is kept, so it is told once */
  record Started(Conversation conversation, String token, QueuePlace place) implements StartResult {}

  record Closed(ZonedDateTime opensAt) implements StartResult {}

  /** Everybody is busy and the queue is as long as the service can honestly answer. */
  record Full() implements StartResult {}

  /** A counsellor has asked this seeker to stay away for a while. */
  record Blocked() implements StartResult {}
}
