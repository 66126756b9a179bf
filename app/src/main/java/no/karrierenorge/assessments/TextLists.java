package no.karrierenorge.assessments;

import java.util.List;
import no.karrierenorge.platform.language.Language;

/** Several short texts in the three complete languages, as many in each. */
public record TextLists(List<String> nb, List<String> nn, List<String> en) {
  public List<String> in(Language language) {
    return switch (language) {
      case NB -> nb;
      case NN -> nn;
      case EN, UK, AR -> en;
    };
  }
}
