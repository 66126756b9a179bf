package no.karrierenorge.platform.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a {@link Delimited} file. What is asked of a cell and not found there rejects the row. */
public record Row(Place place, Map<String, Integer> columns, List<String> cells) {
  /** What a spreadsheet would carry out when somebody opens an export of ours. */
  private static final Pattern FORMULA = Pattern.compile("^[=@+\\t\\r].*|^-[^0-9].*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

  void checkWidth() {
    if (cells.size() != columns.size()) throw new RowRejected("has " + cells.size() + " cells, not " + columns.size());
  }

  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The cell as it stands, or nothing when it is blank or the release has no such column. */
  public @Nullable String optional(String column) {
    Integer at = columns.get(column);
    String cell = at == null ? "" : cells.get(at).strip();
    return cell.isEmpty() ? null : cell;
  }

  /** A text that must be there and is not a spreadsheet's formula. */
  public String text(String column) {
    String cell = optional(column);
    if (cell == null) throw new RowRejected(column + " is empty");
    return harmless(column, cell);
  }

  /** A text that may be missing and is not a spreadsheet's formula. */
  public @Nullable String textOrNothing(String column) {
    String cell = optional(column);
    return cell == null ? null : harmless(column, cell);
  }

  /** Several texts in one cell, one a line; none where the cell is empty. */
  public List<String> lines(String column) {
    String cell = optional(column);
    if (cell == null) return List.of();
    return cell.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).distinct().map(line -> harmless(column, line)).toList();
  }

  private static String harmless(String column, String text) {
    if (FORMULA.matcher(text).matches()) throw new RowRejected(column + " holds a formula");
    return text;
  }

  /** @param what for the reason, such as "a STYRK-08 code" */
  public String code(String column, Pattern form, String what) {
    String cell = text(column);
    if (!form.matcher(cell).matches()) throw new RowRejected(column + " is not " + what + ": " + shown(cell));
    return cell;
  }

  /** A number with a point before its decimals. */
  public BigDecimal decimal(String column, long least, long most) {
    String cell = optional(column);
    if (cell == null || !NUMBER.matcher(cell).matches()) throw new RowRejected(column + " is not a number: " + shown(cell));
    var number = new BigDecimal(cell);
    boolean within = number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!within) throw new RowRejected(column + " is not between " + least + " and " + most + ": " + cell);
    return number;
  }

  /** A whole number, spaces between its thousands allowed. */
  public int whole(String column, int least, int most) {
    String cell = optional(column);
    String digits = cell == null ? "" : cell.replaceAll("[ \\u00a0\\u202f]", "");
    if (!digits.matches("[0-9]{1,9}")) throw new RowRejected(column + " is not a whole number: " + shown(cell));
    int number = Integer.parseInt(digits);
    if (number < least || number > most) throw new RowRejected(column + " is not between " + least + " and " + most + ": " + number);
    return number;
  }

  private static String shown(@Nullable String cell) {
    if (cell == null) return "empty";
    return cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
  }
}
