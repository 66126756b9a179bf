package no.karrierenorge.places;

import no.karrierenorge.platform.language.Language;

/** One text in the three languages that every page has. */
public record Texts(String nb, String nn, String en) {
  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN, UK, AR -> en;
    };
  }
}
