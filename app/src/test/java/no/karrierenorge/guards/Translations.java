package no.karrierenorge.guards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The message files as they lie in the sources: {@code <name>_<language>.properties}. */
final class Translations {
  private static final String FOLDER = "app/src/main/messages";

  private Translations() {}

  /** The names before the language: one for each room's texts. */
  static List<String> names() {
    var names = new TreeSet<String>();
    for (Path file : Sources.files(FOLDER, ".properties")) names.add(file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""));
    return List.copyOf(names);
  }

  static Path file(String name, String language) {
    return Sources.ROOT.resolve(FOLDER, name + "_" + language + ".properties");
  }

  static Map<String, String> texts(String name, String language) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Sources.text(file(name, language))));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var texts = new TreeMap<String, String>();
    for (String key : properties.stringPropertyNames()) texts.put(key, properties.getProperty(key));
    return texts;
  }

  /** Every key there is, in Bokmål: the other languages are held to the same. */
  static Set<String> keys() {
    var keys = new TreeSet<String>();
    for (String name : names()) keys.addAll(texts(name, "nb").keySet());
    return keys;
  }
}
