package no.karrierenorge.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Addresses of scripts, style sheets and fonts: their names carry a hash of the content, so browsers keep them for good. */
public final class Assets {
  private static final Map<String, String> NAMES = read();

  /** While somebody works on styles and scripts their names change with every save. */
  private static final boolean CHANGING = Boolean.parseBoolean(System.getenv("KARRIERE_DEV"));

  private Assets() {}

  /** The address of an asset by the name of its source, such as {@code styles.css}. */
  public static String path(String source) {
    String name = (CHANGING ? read() : NAMES).get(source);
    if (name == null) throw new IllegalArgumentException("no asset " + source);
    return "/assets/" + name;
  }

  private static Map<String, String> read() {
    try (InputStream manifest = Assets.class.getResourceAsStream("/static/assets/manifest.json")) {
      return JsonMapper.shared().readValue(manifest, new TypeReference<Map<String, String>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
