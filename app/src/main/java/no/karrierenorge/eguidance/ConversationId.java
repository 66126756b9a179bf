package no.karrierenorge.eguidance;

import java.util.Optional;
import java.util.UUID;

/** Names a conversation in addresses and between rooms. It is random and says nothing of who speaks. */
public record ConversationId(UUID value) {
  public static ConversationId fresh() {
    return new ConversationId(UUID.randomUUID());
  }

  /** The id that a path or a frame names, if it can be one. */
  public static Optional<ConversationId> find(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
    return Optional.of(new ConversationId(UUID.fromString(text)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
