package no.karrierenorge.platform.language;

import org.jspecify.annotations.Nullable;

/** One text of the content in the languages it is written in; Bokmål is always there. */
public record Texts(String nb, @Nullable String nn, @Nullable String en) {
  /** The text in a language, in Bokmål where it has not been written in that one. */
  public String in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn == null ? nb : nn;
      case EN, UK, AR -> en == null ? nb : en;
    };
  }
}
