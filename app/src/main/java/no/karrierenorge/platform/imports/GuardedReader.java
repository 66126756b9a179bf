package no.karrierenorge.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/**
 * The text of a file from outside, read as a stream that refuses what no honest text holds: compressed bytes, null bytes, control
 * characters, endless lines, endless files. So the parsers above it never see any of that, and memory stays bounded.
 */
final class GuardedReader extends Reader {
  static final char BYTE_ORDER_MARK = '\ufeff';
  static final int LONGEST_LINE = 1 << 20;
  private static final long LARGEST_FILE = 256L << 20;
  private static final Map<String, String> SIGNATURES = Map.of(
      "504b0304", "a ZIP archive (or a spreadsheet)",
      "1f8b", "compressed with gzip",
      "425a68", "compressed with bzip2",
      "fd377a58", "compressed with xz",
      "28b52ffd", "compressed with zstd",
      "377abcaf", "a 7z archive",
      "25504446", "a PDF",
      "fffe", "in UTF-16",
      "feff", "in UTF-16");

  private final String file;
  private final int longestLine;
  private final Reader text;
  private long line = 1;
  private int length;
  private long quotes;
  private boolean begun;

  private GuardedReader(String file, int longestLine, Reader text) {
    this.file = file;
    this.longestLine = longestLine;
    this.text = text;
  }

  /** @param longestLine in characters */
  static GuardedReader open(Path path, Encoding encoding, int longestLine) {
    String file = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) throw new FileRefused(file, 0, "is not there, or is not a file");
      if (Files.size(path) > LARGEST_FILE) throw new FileRefused(file, 0, "is larger than " + (LARGEST_FILE >> 20) + " MB");
      refuseBinary(path, file);
      return new GuardedReader(file, longestLine, Files.newBufferedReader(path, encoding.of(path)));
    } catch (IOException unreadable) {
      throw new FileRefused(file, 0, "cannot be read");
    }
  }

  private static void refuseBinary(Path path, String file) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      String begin = HexFormat.of().formatHex(bytes.readNBytes(8));
      SIGNATURES.forEach((signature, name) -> {
        if (begin.startsWith(signature)) throw new FileRefused(file, 0, "is " + name + ": give the plain text in UTF-8");
      });
    }
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int got = text.read(buffer, offset, count);
    if (got <= 0) return got;
    int skipped = begun || buffer[offset] != BYTE_ORDER_MARK ? 0 : 1;
    begun = true;
    for (int i = offset + skipped; i < offset + got; i++) check(buffer[i]);
    if (skipped == 0) return got;
    if (got == 1) return read(buffer, offset, count);
    System.arraycopy(buffer, offset + 1, buffer, offset, got - 1);
    return got - 1;
  }

  private void check(char character) {
    if (character == '\n') {
      line++;
      length = 0;
      return;
    }
    if (++length > longestLine) throw refuse("the line is longer than " + longestLine + " characters");
    if (character == '"') quotes++;
    else if (character == 0) throw refuse("holds a null byte");
    else if (Character.isISOControl(character) && character != '\t' && character != '\r') throw refuse("holds a control character");
  }

  FileRefused refuse(String reason) {
    return new FileRefused(file, line, reason);
  }

  /** Whether some quotation mark read so far is not matched by another: at the end of a file, it was cut off. */
  boolean isInsideQuotes() {
    return quotes % 2 == 1;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
