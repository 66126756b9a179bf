package no.karrierenorge.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.karrierenorge.platform.language.Language;

/**
 * Splits Norwegian compounds with a word list that the documents themselves give: "hestepasser" is "hest" and "passer" because both
 * stand there, alone or as what several compounds have in common. A split must cover the whole word, joined by nothing, "e" or "s";
 * finding any known word inside would see "sten" in "assistent". What a thing is stands last in a Norwegian compound (its head).
 */
record CompoundWords(Set<String> known) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST_FRONT = 3;
  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_KNOWN_FRONT = 5;
  private static final int SHORTEST_FROM_TEXT = 5;
  private static final int SHORTEST_COMMON = 5;

  static CompoundWords of(List<SearchDocument> documents) {
    Set<String> known = documents.stream()
        .flatMap(document -> Stream.of(Language.NB, Language.NN).flatMap(language -> words(document, language)))
        .collect(Collectors.toCollection(HashSet::new));
    known.addAll(common(known));
    return new CompoundWords(Set.copyOf(known));
  }

  private static Stream<String> words(SearchDocument document, Language language) {
    Stream<String> ofNames = document.names(language).stream().flatMap(name -> words(name, SHORTEST_FRONT));
    String lead = document.ownLead(language);
    return lead == null ? ofNames : Stream.concat(ofNames, words(lead, SHORTEST_FROM_TEXT));
  }

  static Stream<String> words(String text, int shortest) {
    return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= shortest);
  }

  /** "passer" is a word when both "dyrepasser" and "hundepasser" stand there and "dyr" and "hund" do; "søppel" by its heads likewise. */
  private static Set<String> common(Set<String> known) {
    Map<String, Long> halves = known.stream()
        .flatMap(word -> unknownHalves(word, known))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    halves.values().removeIf(count -> count < 2);
    return halves.keySet().stream().filter(half -> !isJoined(half, halves.keySet())).collect(Collectors.toSet());
  }

  private static Stream<String> unknownHalves(String word, Set<String> known) {
    return IntStream.rangeClosed(SHORTEST_FRONT, word.length() - SHORTEST_HEAD).boxed().flatMap(cut -> {
      String front = word.substring(0, cut);
      String head = word.substring(cut);
      return Stream.concat(isFront(front, known) ? Stream.of(head) : Stream.of(), known.contains(head) ? Stream.of(front) : Stream.of());
    }).filter(half -> half.length() >= SHORTEST_COMMON);
  }

  /** "epasser" is "passer" with the "e" that joins it. */
  private static boolean isJoined(String half, Set<String> halves) {
    return (half.startsWith("e") || half.startsWith("s")) && halves.contains(half.substring(1));
  }

  private static boolean isFront(String front, Set<String> known) {
    if (known.contains(front)) return true;
    boolean joined = front.length() > SHORTEST_FRONT && (front.endsWith("e") || front.endsWith("s"));
    return joined && known.contains(front.substring(0, front.length() - 1));
  }

  /** The two parts of a compound, the longest head that fits; empty when the word is none. */
  List<String> parts(String word) {
    for (int cut = SHORTEST_FRONT; cut <= word.length() - SHORTEST_HEAD; cut++) {
      String front = word.substring(0, cut);
      String head = word.substring(cut);
      if (known.contains(head) && isFront(front, known)) return List.of(known.contains(front) ? front : front.substring(0, cut - 1), head);
    }
    return List.of();
  }

  /** What is known of a compound that is not known as a whole: the longest head, and the longest front, where there are such. */
  List<String> ends(String word) {
    Stream<String> heads = IntStream.rangeClosed(SHORTEST_FRONT, word.length() - SHORTEST_HEAD).mapToObj(word::substring);
    Stream<String> fronts = IntStream.rangeClosed(SHORTEST_KNOWN_FRONT, word.length() - SHORTEST_HEAD)
        .mapToObj(cut -> word.substring(0, SHORTEST_KNOWN_FRONT + word.length() - SHORTEST_HEAD - cut));
    return Stream.of(heads, fronts).flatMap(ends -> ends.filter(known::contains).limit(1)).toList();
  }
}
