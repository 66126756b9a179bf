package no.karrierenorge.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Takes rows on their way to the database, in the text form of {@code COPY}. */
public final class StagedRows {
  private static final int BLOCK = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder block = new StringBuilder();

  StagedRows(CopyIn copy) {
    this.copy = copy;
  }

  /** @param values the target's key and values, in their order: texts, numbers, lists of texts, or nothing */
  public void add(Place place, @Nullable Object... values) {
    for (Object value : values) block.append(cell(value)).append('\t');
    block.append(cell(place.file())).append('\t').append(place.line()).append('\n');
    if (block.length() > BLOCK) send();
  }

  void flush() throws IOException {
    send();
  }

  private void send() {
    byte[] bytes = block.toString().getBytes(StandardCharsets.UTF_8);
    block.setLength(0);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException failure) {
      throw new UncheckedIOException(new IOException("the database does not take rows", failure));
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) return "\\N";
    return escaped(value instanceof List<?> list ? array(list) : value.toString());
  }

  private static String array(List<?> texts) {
    return texts.stream().map(text -> "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }
}
