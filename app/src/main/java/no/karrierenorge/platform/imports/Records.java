package no.karrierenorge.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one file while it is open. A fault of the file as a whole comes out as {@link FileRefused}. */
final class Records implements AutoCloseable {
  private final String file;
  private final GuardedReader text;
  private final Iterator<CsvRecord> records;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  Records(Path path, Delimited form) {
    file = String.valueOf(path.getFileName());
    text = GuardedReader.open(path, form.encoding(), GuardedReader.LONGEST_LINE);
    records = CsvReader.builder().fieldSeparator(form.separator()).quoteCharacter(form.quote()).allowExtraFields(true)
        .allowMissingFields(true).maxBufferSize(4 * GuardedReader.LONGEST_LINE).ofCsvRecord(text).iterator();
    name(form.header().isEmpty() ? firstLine() : form.header());
  }

  private List<String> firstLine() {
    if (!hasNext()) throw new FileRefused(file, 1, "is empty");
    return records.next().getFields();
  }

  private void name(List<String> names) {
    for (String name : names) {
      if (columns.put(name.strip(), columns.size()) != null) throw new FileRefused(file, 1, "has two columns " + name);
    }
  }

  List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** Refuses a file without these columns, or without any row. */
  void require(List<String> names) {
    for (String name : names) {
      if (!columns.containsKey(name)) throw new FileRefused(file, 1, "has no column " + name + "; its columns are " + columns.keySet());
    }
    if (!hasNext()) throw new FileRefused(file, 0, "holds no rows");
  }

  boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException malformed) {
      throw malformed.getCause() instanceof FileRefused refused ? refused : text.refuse("quotation marks do not stand as in a CSV file");
    } catch (UncheckedIOException unreadable) {
      throw text.refuse("cannot be read");
    }
  }

  Row next() {
    CsvRecord row = records.next();
    return new Row(new Place(file, row.getStartingLineNumber()), columns, row.getFields());
  }

  /** A file cut off inside a quoted cell would pass for one with a very long last cell. */
  void refuseOpenQuote() {
    if (text.isInsideQuotes()) throw text.refuse("a quotation mark is opened and never closed: the file is cut off");
  }

  @Override
  public void close() {
    text.close();
  }
}
