package no.karrierenorge.eguidance.responses;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.karrierenorge.platform.language.Language;

/** Finds ready answers: the shortcut itself first, then what begins so, then where the words stand; the conversation's language before others. */
final class Finding {
  private static final int NOT_THERE = 9;

  private final String asked;
  private final Language language;

  Finding(String asked, Language language) {
    this.asked = asked.strip().toLowerCase(Locale.ROOT);
    this.language = language;
  }

  List<CannedResponse> in(List<CannedResponse> all) {
    return all.stream()
        .filter(one -> rank(one) < NOT_THERE)
        .sorted(Comparator.comparingInt(this::rank).thenComparing(one -> one.language() != language))
        .toList();
  }

  private int rank(CannedResponse one) {
    String shortcut = one.shortcut().toLowerCase(Locale.ROOT);
    if (shortcut.equals(asked)) return 0;
    if (shortcut.startsWith(asked)) return 1;
    if (one.title().toLowerCase(Locale.ROOT).contains(asked)) return 2;
    return one.body().toLowerCase(Locale.ROOT).contains(asked) ? 3 : NOT_THERE;
  }
}
