package no.karrierenorge.eguidance.seekers;

import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;

/**
 * The conversation that an address names, opened by whom it belongs to: an argument of controller methods. What does not open looks as if
 * it were not there.
 *
 * @param isOnDevice whether this device holds the key
 */
record OwnConversation(Conversation conversation, boolean isOnDevice) {
  private static final String ALL = "/veiledning/chat/";

  ConversationId id() {
    return conversation.id();
  }

  boolean isAnonymous() {
    return conversation.seeker() == null;
  }

  String path() {
    return path(id());
  }

  static String path(ConversationId id) {
    return ALL + id;
  }
}
