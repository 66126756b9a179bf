package no.karrierenorge.eguidance.incoming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.karrierenorge.platform.language.Language;

/**
 * The rule by which the language of a mail or an SMS is guessed: whose small words stand in it most often. When none leads, it is Bokmål,
 * which most write in. It is a guess and is shown as one until a counsellor has said what it is.
 */
final class LanguageGuess {
  /** Words that are common in one of the three and are none in the others. */
  private static final Map<Language, Set<String>> WORDS = Map.of(
      Language.NB, Set.of("jeg", "ikke", "hva", "hvordan", "hvor", "hvem", "hvilke", "hvilken", "fra", "noe", "noen", "være", "gjøre", "mye", "bare"),
      Language.NN, Set.of("eg", "ikkje", "kva", "korleis", "kvar", "kven", "frå", "noko", "nokon", "vere", "gjere", "mykje", "berre", "ein", "dei"),
      Language.EN, Set.of("the", "and", "is", "are", "what", "how", "my", "you", "can", "have", "would", "like", "want", "with", "about"));

  private LanguageGuess() {}

  static Language of(String text) {
    List<String> words = Arrays.asList(text.toLowerCase(Language.NB.locale()).split("[^\\p{L}]+"));
    long most = hits(Language.NB, words);
    Language leading = Language.NB;
    for (Language language : List.of(Language.NN, Language.EN)) {
      long hits = hits(language, words);
      if (hits > most) leading = language;
      most = Math.max(most, hits);
    }
    return leading;
  }

  private static long hits(Language language, List<String> words) {
    return words.stream().filter(WORDS.getOrDefault(language, Set.of())::contains).count();
  }
}
