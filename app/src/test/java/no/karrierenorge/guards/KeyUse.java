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
  private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|ts|js|html|jte|json|yaml|sql|svg|png|txt|xml|csv)");

  static List<KeyUse> all() {
    Set<String> families = Translations.keys().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    return Stream.of(Sources.files("app/src/main/java", ".java"), Sources.files("app/src/main/jte", ".jte"))
        .flatMap(List::stream)
        .flatMap(file -> in(file, families))
        .toList();
  }

  private static Stream<KeyUse> in(Path file, Set<String> families) {
    String text = Sources.text(file);
    Stream<String> asked = ASKED.matcher(text).results().map(found -> found.group(1));
    Stream<String> quoted = QUOTED.matcher(text).results()
        .map(found -> found.group(1))
        .filter(key -> families.contains(key.substring(0, key.indexOf('.'))) && !FILE_NAME.matcher(key).matches());
    return Stream.concat(asked, quoted).distinct().map(key -> new KeyUse(key, Sources.name(file)));
  }

  @Override
  public String toString() {
    return key + " in " + place;
  }
}
