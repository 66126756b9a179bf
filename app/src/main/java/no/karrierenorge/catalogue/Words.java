package no.karrierenorge.catalogue;

import java.util.List;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** Everyday names of one thing in the three languages: what people say and type. */
public record Words(@Nullable List<String> nb, @Nullable List<String> nn, @Nullable List<String> en) {
  public List<String> in(Language language) {
    List<String> words = switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN, UK, AR -> en;
    };
    return words == null ? List.of() : words;
  }
}
