package no.karrierenorge.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads one JSON-stat file: the description as a tree, the many values one by one. */
final class JsonStatReader {
  private static final Pattern NUMBER_IN_LABEL = Pattern.compile("^([0-9]{5})\\b");
  private static final Pattern NUMBER_IN_NAME = Pattern.compile("(?<![0-9])([0-9]{5})(?![0-9])");

  private final String file;
  private final JsonParser parser;
  private final JsonStatValues values;
  private final ObjectNode described = JsonNodeFactory.instance.objectNode();

  JsonStatReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
    this.values = new JsonStatValues(file, parser);
  }

  JsonStat read() {
    if (parser.nextToken() != JsonToken.START_OBJECT) throw refuse("is not a JSON-stat table");
    readObject();
    return table();
  }

  private void readObject() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken begin = parser.nextToken();
      switch (name) {
        case "dataset" -> readWrapped(begin);
        case "value" -> values.readValues();
        case "status" -> values.readStatuses();
        default -> described.set(name, parser.<JsonNode>readValueAsTree());
      }
    }
  }

  /** Version 1 has all of it one level down. */
  private void readWrapped(JsonToken begin) {
    if (begin != JsonToken.START_OBJECT) throw refuse("is not a JSON-stat table");
    readObject();
  }

  private JsonStat table() {
    var dimensions = dimensions();
    String label = described.path("label").asString("");
    return new JsonStat(number(label), label, described.path("source").asString(""), updated(), dimensions, values.dense(cells(dimensions)),
        values.statuses());
  }

  private int cells(LinkedHashMap<String, List<String>> dimensions) {
    long cells = 1;
    for (List<String> codes : dimensions.values()) {
      cells *= codes.size();
      if (cells > JsonStatValues.MOST) throw refuse("has more than " + JsonStatValues.MOST + " cells");
    }
    return (int) cells;
  }

  /** Version 1 keeps {@code id} and {@code size} among the dimensions, version 2 beside them. */
  private LinkedHashMap<String, List<String>> dimensions() {
    JsonNode all = described.path("dimension");
    JsonNode ids = described.has("id") ? described.path("id") : all.path("id");
    JsonNode sizes = described.has("size") ? described.path("size") : all.path("size");
    if (ids.isEmpty() || ids.size() != sizes.size()) throw refuse("has no dimensions");
    var dimensions = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < ids.size(); i++) {
      String name = ids.path(i).asString("");
      dimensions.put(name, codes(name, all.path(name).path("category"), sizes.path(i).asInt(0)));
    }
    return dimensions;
  }

  /** The index is an object of places, a list in order, or missing where there is only one category. */
  private List<String> codes(String dimension, JsonNode category, int size) {
    JsonNode index = category.path("index");
    var codes = new ArrayList<@Nullable String>();
    if (index.isArray()) index.forEach(code -> codes.add(code.asString("")));
    else if (index.isObject()) place(index, size, codes);
    else codes.addAll(category.path("label").propertyNames());
    if (codes.size() != size || codes.contains(null)) throw refuse("the dimension " + dimension + " does not have its " + size + " categories");
    return codes.stream().map(String::valueOf).toList();
  }

  private static void place(JsonNode index, int size, List<@Nullable String> codes) {
    for (int i = 0; i < Math.min(size, index.size()); i++) codes.add(null);
    index.forEachEntry((code, place) -> {
      int at = place.asInt(-1);
      if (at >= 0 && at < codes.size()) codes.set(at, code);
    });
  }

  /** The publisher's own field, else the label's beginning, else the file's name. */
  private @Nullable String number(String label) {
    String own = described.path("extension").path("px").path("tableid").asString("");
    if (!own.isEmpty()) return own;
    Matcher inLabel = NUMBER_IN_LABEL.matcher(label);
    if (inLabel.find()) return inLabel.group(1);
    Matcher inName = NUMBER_IN_NAME.matcher(file);
    return inName.find() ? inName.group(1) : null;
  }

  private LocalDate updated() {
    String updated = described.path("updated").asString("");
    try {
      return LocalDate.parse(updated.substring(0, Math.min(10, updated.length())));
    } catch (DateTimeParseException unreadable) {
      throw refuse("does not say when it was updated");
    }
  }

  private FileRefused refuse(String reason) {
    return new FileRefused(file, 0, reason);
  }
}
