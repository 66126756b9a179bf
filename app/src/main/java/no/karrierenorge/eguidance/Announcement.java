package no.karrierenorge.eguidance;

import java.time.Instant;
import java.util.UUID;
import no.karrierenorge.platform.language.Language;

/** Something the service tells everybody for a while, in the three languages that every page has. */
public record Announcement(UUID id, String nb, String nn, String en, Instant from, Instant until) {
  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN, UK, AR -> en;
    };
  }
}
