package no.karrierenorge.platform.page;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** schema.org data for search engines, safe to stand inside a page. */
public final class StructuredData {
  private static final JsonMapper JSON = JsonMapper.shared();

  private StructuredData() {}

  /** JSON-LD of a thing of {@code type}; values are strings, numbers, lists, or further maps. */
  public static String of(String type, Map<String, Object> properties) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@context", "https://schema.org");
    thing.put("@type", type);
    thing.putAll(properties);
    return JSON.writeValueAsString(thing).replace("<", "\\u003c");
  }
}
