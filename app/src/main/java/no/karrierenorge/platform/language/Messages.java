package no.karrierenorge.platform.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One language's texts, from every {@code messages/<room>_<language>.properties}; what it lacks is taken from English. */
record Messages(Language language, Map<String, String> texts, @Nullable Messages otherwise) {
  static Map<Language, Messages> load() {
    var all = new EnumMap<Language, Messages>(Language.class);
    for (Language language : Language.COMPLETE) all.put(language, new Messages(language, read(language), null));
    for (Language language : Language.values()) {
      if (!language.isComplete()) all.put(language, new Messages(language, read(language), all.get(Language.EN)));
    }
    return Map.copyOf(all);
  }

  private static Map<String, String> read(Language language) {
    var texts = new HashMap<String, String>();
    try {
      var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_" + language.tag() + ".properties");
      for (Resource file : files) addAll(file, texts);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(texts);
  }

  private static void addAll(Resource file, Map<String, String> texts) throws IOException {
    var properties = new Properties();
    properties.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
    for (String key : properties.stringPropertyNames()) {
      String before = texts.put(key, properties.getProperty(key));
      if (before != null) throw new IllegalStateException("the key " + key + " stands in two files of " + file.getFilename());
    }
  }

  boolean knows(String key) {
    return texts.containsKey(key);
  }

  String text(String key) {
    String text = texts.get(key);
    if (text != null) return text;
    if (otherwise != null) return otherwise.text(key);
    throw new IllegalArgumentException("no text for the key " + key + " in " + language);
  }
}
