package no.karrierenorge.guards;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message key that stands whole between quotes in a template or in Java, with its place. What looks like a key is one when its first
 * word begins some key: {@code "occupation.fact.pay"}, but not {@code "jdbc.url"}.
 */
record KeyUse(String key, String place) {
  private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+)\"");
  private static final Pattern ASKED = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*[,)]");
  private static final Pattern FAMILY = Pattern.compile("\"((?:[a-z][A-Za-z0-9-]*\\.)+)\"");
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|ts|js|html|jte|json|yaml|sql|svg|png|txt|xml|csv)");

  static List<KeyUse> all() {
    Set<String> firstWords = Translations.keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    return files().flatMap(file -> in(file, firstWords)).toList();
  }

  /** Beginnings of keys whose end is chosen while the page is made: a literal with a dot at its end, as in {@code "field." + field}. */
  static Set<String> families() {
    return files()
        .flatMap(file -> FAMILY.matcher(Sources.text(file)).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Stream<Path> files() {
    return Stream.of(Sources.files("app/src/main/java", ".java"), Sources.files("app/src/main/jte", ".jte")).flatMap(List::stream);
  }

  private static Stream<KeyUse> in(Path file, Set<String> firstWords) {
    String text = Sources.text(file);
    Stream<String> asked = ASKED.matcher(text).results().map(found -> found.group(1));
    Stream<String> quoted = QUOTED.matcher(text).results()
        .map(found -> found.group(1))
        .filter(key -> firstWords.contains(key.substring(0, key.indexOf('.'))) && !FILE_NAME.matcher(key).matches());
    return Stream.concat(asked, quoted).distinct().map(key -> new KeyUse(key, Sources.name(file)));
  }

  @Override
  public String toString() {
    return key + " in " + place;
  }
}
