package no.karrierenorge.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The languages in step: nobody adds a text in one language only, or a key that leads nowhere. */
class TranslationsTest {
  private static final List<String> OTHERS = List.of("nn", "en");
  private static final List<String> SHORT = List.of("uk", "ar");

  /** Families of keys that are put together while the page is made, where no literal such as {@code "field."} shows it. */
  private static final Set<String> PUT_TOGETHER = Set.of("accessibility.", "chat.feedback.", "figure.", "privacy.");

  /** Texts that wait for their page; each is to go. */
  private static final Set<String> AWAITED = Set.of("shell.logout");

  /** What a person never reads as Norwegian or English: names, and words that are the same. */
  private static final Pattern SAME_EVERYWHERE = Pattern.compile("KarriereNorge|O\\*NET|ESCO|STYRK-08|Nav|[^\\p{L}]+|\\{\\d}");

  @Test
  void everyTextExistsInNynorskAndEnglish() {
    List<String> missing = Translations.names().stream()
        .flatMap(name -> OTHERS.stream().flatMap(language -> differences(name, language).stream()))
        .toList();

    assertThat(missing).as("keys that the languages do not share").isEmpty();
  }

  @Test
  void theArgumentsOfATextAgree() {
    List<String> wrong = Translations.names().stream()
        .flatMap(name -> languages(name).flatMap(language -> otherArguments(name, language)))
        .toList();

    assertThat(wrong).as("texts whose {0}, {1} … are not those of the Bokmål text").isEmpty();
  }

  @Test
  void noTextIsEmpty() {
    List<String> empty = Translations.names().stream().flatMap(name -> languages(name).flatMap(language -> emptyTexts(name, language))).toList();

    assertThat(empty).as("texts that say nothing").isEmpty();
  }

  @Test
  void noTranslationIsACopyOfTheBokmalText() {
    List<String> copied = Translations.names().stream().flatMap(TranslationsTest::copies).toList();

    assertThat(copied).as("texts that nobody has written in this language").isEmpty();
  }

  @Test
  void aKeyStandsInOneFile() {
    var places = new HashMap<String, List<String>>();
    for (String name : Translations.names()) {
      for (String key : Translations.texts(name, "nb").keySet()) places.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
    }

    assertThat(places.entrySet().stream().filter(place -> place.getValue().size() > 1).toList()).as("keys that stand in two files").isEmpty();
  }

  @Test
  void everyKeyThatIsUsedExists() {
    Set<String> keys = Translations.keys();
    List<String> dangling = KeyUse.all().stream()
        .filter(use -> keys.stream().noneMatch(key -> key.equals(use.key()) || key.startsWith(use.key() + ".")))
        .map(KeyUse::toString)
        .toList();

    assertThat(dangling).as("keys in templates and Java that have no text").isEmpty();
  }

  @Test
  void everyKeyThatExistsIsUsed() {
    Set<String> keys = Translations.keys();
    Set<String> used = KeyUse.all().stream().map(KeyUse::key).collect(Collectors.toSet());
    Stream<String> stems = used.stream().filter(key -> !keys.contains(key)).map(key -> key + ".");
    List<String> families = Stream.of(stems, KeyUse.families().stream(), PUT_TOGETHER.stream()).flatMap(same -> same).toList();

    List<String> idle = keys.stream()
        .filter(key -> !used.contains(key) && !AWAITED.contains(key) && families.stream().noneMatch(key::startsWith))
        .toList();

    assertThat(idle).as("texts that no page shows: delete them, or name their family in PUT_TOGETHER").isEmpty();
  }

  @Test
  void theFrontPageAndItsFrameAreCompleteInEveryLanguage() {
    List<String> missing = Stream.of("shell", "front")
        .flatMap(name -> languages(name).filter(SHORT::contains).flatMap(language -> differences(name, language).stream()))
        .filter(difference -> difference.matches("(\\w+)_(uk|ar|nb) lacks \\1\\..*"))
        .toList();

    assertThat(missing).as("texts of the front page and its frame that Ukrainian and Arabic lack").isEmpty();
  }

  private static List<String> differences(String name, String language) {
    if (!Files.exists(Translations.file(name, language))) return List.of("there is no " + name + "_" + language + ".properties");
    Set<String> bokmal = Translations.texts(name, "nb").keySet();
    Set<String> other = Translations.texts(name, language).keySet();
    var differences = new ArrayList<String>();
    bokmal.stream().filter(key -> !other.contains(key)).forEach(key -> differences.add(name + "_" + language + " lacks " + key));
    other.stream().filter(key -> !bokmal.contains(key)).forEach(key -> differences.add(name + "_nb lacks " + key));
    return differences;
  }

  private static Stream<String> languages(String name) {
    return Stream.of("nb", "nn", "en", "uk", "ar").filter(language -> Files.exists(Translations.file(name, language)));
  }

  /** The text of one thing may say its number in words. */
  private static Stream<String> otherArguments(String name, String language) {
    Map<String, String> bokmal = Translations.texts(name, "nb");
    return Translations.texts(name, language).entrySet().stream()
        .filter(text -> !text.getKey().endsWith(".one"))
        .filter(text -> !arguments(text.getValue()).equals(arguments(bokmal.getOrDefault(text.getKey(), text.getValue()))))
        .map(text -> name + "_" + language + ": " + text.getKey());
  }

  private static Stream<String> emptyTexts(String name, String language) {
    return Translations.texts(name, language).entrySet().stream()
        .filter(text -> text.getValue().isBlank())
        .map(text -> name + "_" + language + ": " + text.getKey());
  }

  /** English shares no phrase with Bokmål; Nynorsk shares short ones, and a few long ones, but not most. */
  private static Stream<String> copies(String name) {
    List<String> nynorsk = asInBokmal(name, "nn", 5);
    long sentences = Translations.texts(name, "nb").values().stream().filter(text -> words(text) >= 5).count();
    boolean isCopy = nynorsk.size() > 4 && nynorsk.size() > sentences / 2;
    return Stream.concat(asInBokmal(name, "en", 3).stream(), isCopy ? nynorsk.stream() : Stream.empty());
  }

  private static List<String> asInBokmal(String name, String language, int words) {
    if (!Files.exists(Translations.file(name, language))) return List.of();
    Map<String, String> bokmal = Translations.texts(name, "nb");
    return Translations.texts(name, language).entrySet().stream()
        .filter(text -> words(text.getValue()) >= words && text.getValue().equals(bokmal.get(text.getKey())))
        .map(text -> name + "_" + language + ": " + text.getKey())
        .toList();
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d+}").matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static int words(String text) {
    return SAME_EVERYWHERE.matcher(text).replaceAll(" ").strip().split("\\s+").length;
  }
}
