package no.karrierenorge.eguidance;

import java.util.List;
import java.util.UUID;

/**
 * What was said in these anonymous conversations is being deleted, since the time it may be kept is over. Told inside that transaction:
 * who keeps more about them deletes it here.
 */
public record ConversationsEmptied(List<ConversationId> conversations) {
  /** As statements take them. */
  public UUID[] ids() {
    return conversations.stream().map(ConversationId::value).toArray(UUID[]::new);
  }
}
