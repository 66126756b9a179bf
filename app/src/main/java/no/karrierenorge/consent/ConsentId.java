package no.karrierenorge.consent;

import java.util.UUID;

/** Names a consent. */
public record ConsentId(UUID value) {
  static ConsentId fresh() {
    return new ConsentId(UUID.randomUUID());
  }
}
