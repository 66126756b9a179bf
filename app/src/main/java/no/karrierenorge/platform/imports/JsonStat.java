package no.karrierenorge.platform.imports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statistical table in JSON-stat, version 1 or 2 (json-stat.org): dimensions with their codes, and one cell for each combination of
 * codes, the last dimension running fastest.
 *
 * @param table the publisher's number of the table, where the file or its name gives it
 * @param dimensions the codes of each dimension by its name, both in the order of the cells
 * @param values {@code NaN} where there is no number
 * @param statuses the publisher's sign for cells that have one, such as {@code :}
 */
public record JsonStat(@Nullable String table, String label, String source, LocalDate updated, LinkedHashMap<String, List<String>> dimensions,
    double[] values, Map<Integer, String> statuses) {

  /** One cell: the code it has in each dimension, its number or nothing, its sign or nothing. */
  public record Cell(int number, Map<String, String> codes, @Nullable Double value, @Nullable String status) {}

  /** Reads a table; one that is not whole in itself is refused. */
  public static JsonStat read(Path file) {
    return Json.read(file, parser -> new JsonStatReader(String.valueOf(file.getFileName()), parser).read());
  }

  public void forEach(Consumer<Cell> cells) {
    var names = new ArrayList<>(dimensions.keySet());
    for (int number = 0; number < values.length; number++) {
      Double value = Double.isNaN(values[number]) ? null : values[number];
      cells.accept(new Cell(number, codes(names, number), value, statuses.get(number)));
    }
  }

  private Map<String, String> codes(List<String> names, int number) {
    var codes = new LinkedHashMap<String, String>();
    int rest = number;
    for (String name : names.reversed()) {
      List<String> all = dimensions.getOrDefault(name, List.of());
      codes.put(name, all.get(rest % all.size()));
      rest /= all.size();
    }
    return codes;
  }
}
