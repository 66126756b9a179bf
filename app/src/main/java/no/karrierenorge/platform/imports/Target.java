package no.karrierenorge.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table that an import brings up to its file. Names come from our own code, never from a file.
 *
 * @param key what makes a row the same row
 * @param values what can change in it
 * @param scope rows that agree in these columns with some row of the file, and are not in it, are removed; empty means the whole table
 * @param removes whether anything is removed at all
 */
public record Target(String table, List<String> key, List<String> values, List<String> scope, boolean removes) {
  public static Target table(String table) {
    return new Target(table, List.of(), List.of(), List.of(), false);
  }

  public Target key(String... columns) {
    return new Target(table, List.of(columns), values, scope, removes);
  }

  public Target values(String... columns) {
    return new Target(table, key, List.of(columns), scope, removes);
  }

  /** The file is all there is: what is not in it goes. */
  public Target whole() {
    return new Target(table, key, values, List.of(), true);
  }

  /** The file is all there is for the values of these columns that it holds, such as a year. */
  public Target wholeWithin(String... columns) {
    return new Target(table, key, values, List.of(columns), true);
  }

  List<String> columns() {
    var columns = new ArrayList<>(key);
    columns.addAll(values);
    return columns;
  }

  String staged() {
    return "staged_" + table.replace('.', '_');
  }

  /** {@code target.a = staged.a and target.b = staged.b}. */
  static String same(List<String> columns) {
    return columns.stream().map(column -> "target." + column + " = staged." + column).collect(Collectors.joining(" and "));
  }

  static String list(String prefix, List<String> columns) {
    return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
  }

  static String assignments(List<String> columns) {
    return columns.stream().map(column -> column + " = staged." + column).collect(Collectors.joining(", "));
  }
}
