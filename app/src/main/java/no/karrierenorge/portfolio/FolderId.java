package no.karrierenorge.portfolio;

import java.util.UUID;

/** Names a folder between rooms. It is random and says nothing of whose it is. */
public record FolderId(UUID value) {
  public static FolderId fresh() {
    return new FolderId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
