package no.karrierenorge.portfolio;

import java.util.Optional;
import java.util.UUID;

/** Names a saved thing in addresses and between rooms. It is random and says nothing of whose it is. */
public record ItemId(UUID value) {
  public static ItemId fresh() {
    return new ItemId(UUID.randomUUID());
  }

  /** The id that a path names, if it can be one. */
  public static Optional<ItemId> find(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
    return Optional.of(new ItemId(UUID.fromString(text)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
