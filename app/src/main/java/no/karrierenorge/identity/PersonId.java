package no.karrierenorge.identity;

import java.io.Serializable;
import java.util.UUID;

/** Names a person inside the platform. It is random and says nothing about her. */
public record PersonId(UUID value) implements Serializable {
  static PersonId fresh() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
