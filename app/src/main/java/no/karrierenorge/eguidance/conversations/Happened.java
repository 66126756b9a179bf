package no.karrierenorge.eguidance.conversations;

import no.karrierenorge.eguidance.ConversationId;

/**
 * What has happened on this node and is committed, told to whoever carries it on. A hint: whoever misses one finds the truth in the
 * database.
 */
public sealed interface Happened {
  record Said(ConversationId conversation, Message message) implements Happened {}

  /** @param by the side that has read */
  record Read(ConversationId conversation, Author by, int seq) implements Happened {}

  record Typed(ConversationId conversation, Author by) implements Happened {}

  /** Somebody came into the queue or left it. */
  record QueueMoved() implements Happened {}
}
