package no.karrierenorge.platform.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The cells of one JSON-stat table as they come: values and signs stand in lists or, where most are missing, in objects by number. A
 * sign may also stand in a value's place.
 */
final class JsonStatValues {
  /** Eight bytes a cell: 40 MB at most. */
  static final int MOST = 5_000_000;

  private final String file;
  private final JsonParser parser;
  private final Map<Integer, String> statuses = new HashMap<>();
  private double[] values = new double[1024];
  private int end;
  private boolean isSparse;

  JsonStatValues(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
    Arrays.fill(values, Double.NaN);
  }

  /** Call at the first token of {@code value}. */
  void readValues() {
    isSparse = parser.currentToken() == JsonToken.START_OBJECT;
    each(this::value);
  }

  /** Call at the first token of {@code status}; a single sign says nothing about single cells. */
  void readStatuses() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) return;
    each(number -> {
      if (parser.currentToken() == JsonToken.VALUE_STRING) statuses.put(number, parser.getString());
    });
  }

  private void each(IntConsumer cell) {
    boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
    if (!isObject && parser.currentToken() != JsonToken.START_ARRAY) throw refuse("has no list of cells");
    int next = 0;
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      int number = isObject ? number(parser.currentName()) : next++;
      if (isObject) parser.nextToken();
      if (number >= MOST) throw refuse("has more than " + MOST + " cells");
      cell.accept(number);
    }
  }

  private int number(String name) {
    if (!name.matches("[0-9]{1,7}")) throw refuse("a cell has no number but the name " + name);
    return Integer.parseInt(name);
  }

  private void value(int number) {
    grow(number);
    end = Math.max(end, number + 1);
    switch (parser.currentToken()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values[number] = parser.getDoubleValue();
      case VALUE_STRING -> statuses.put(number, parser.getString());
      case VALUE_NULL -> values[number] = Double.NaN;
      default -> throw refuse("the cell " + number + " is neither a number nor a sign");
    }
  }

  private void grow(int number) {
    if (number < values.length) return;
    int before = values.length;
    values = Arrays.copyOf(values, Math.min(MOST, Math.max(number + 1, 2 * before)));
    Arrays.fill(values, before, values.length, Double.NaN);
  }

  /** All cells in order; a table with fewer or more of them than its dimensions make is not whole. */
  double[] dense(int cells) {
    if (end > cells || (end < cells && !isSparse)) throw refuse("has " + end + " cells where its dimensions make " + cells);
    grow(cells);
    return Arrays.copyOf(values, cells);
  }

  Map<Integer, String> statuses() {
    return Map.copyOf(statuses);
  }

  private FileRefused refuse(String reason) {
    return new FileRefused(file, 0, reason);
  }
}
