package no.karrierenorge.portfolio.resume;

import static no.karrierenorge.platform.language.Text.t;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.karrierenorge.platform.language.Text;

/** How Europass tells of languages: by a code, and by one level of the Common European Framework for each of five skills. */
final class LanguageLevels {
  private static final Map<String, String> KEYS = Map.of("Listening", "cv.cefr.listening", "Reading", "cv.cefr.reading",
      "SpokenInteraction", "cv.cefr.interaction", "SpokenProduction", "cv.cefr.production", "Writing", "cv.cefr.writing");

  private LanguageLevels() {}

  /** @param levels by skill; all alike they are said once */
  static String said(Map<String, String> levels) {
    if (new HashSet<>(levels.values()).size() == 1 && levels.size() == KEYS.size()) return levels.values().iterator().next();
    return levels.entrySet().stream().map(level -> t(key(level.getKey()), level.getValue())).collect(Collectors.joining(", "));
  }

  private static String key(String skill) {
    return Optional.ofNullable(KEYS.get(skill)).orElseThrow();
  }

  /** The language of a code of three letters, as the reader calls it; what is no code is a name already. */
  static String name(String code) {
    return Arrays.stream(Locale.getISOLanguages()).map(Locale::of).filter(locale -> locale.getISO3Language().equals(code)).findFirst()
        .map(locale -> locale.getDisplayLanguage(Text.language().locale())).orElse(code);
  }
}
