package no.karrierenorge.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the bytes of a format are read as text. */
public enum Encoding {
  UTF_8,
  /** UTF-8, and ISO-8859-1 for files of older releases. */
  UTF_8_OR_LATIN_1;

  /**
   * Reads the whole file once to know: a file that is UTF-8 to the end is UTF-8. Otherwise it may be ISO-8859-1, unless Norwegian
   * letters in UTF-8 came before the fault: then two encodings are mixed, or the file is cut in the middle of a letter.
   */
  Charset of(Path file) throws IOException {
    var scan = new Scan(StandardCharsets.UTF_8.newDecoder());
    try (InputStream bytes = Files.newInputStream(file)) {
      if (scan.isValid(bytes)) return StandardCharsets.UTF_8;
    }
    if (this == UTF_8_OR_LATIN_1 && !scan.sawLetters) return StandardCharsets.ISO_8859_1;
    throw new FileRefused(String.valueOf(file.getFileName()), scan.line, "is not written in UTF-8 here");
  }

  private static final class Scan {
    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(1 << 14);
    private long line = 1;
    private boolean sawLetters;

    Scan(CharsetDecoder decoder) {
      this.decoder = decoder;
    }

    boolean isValid(InputStream input) throws IOException {
      var bytes = ByteBuffer.allocate(1 << 14);
      boolean end = false;
      while (!end) {
        int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.limit(bytes.position() + Math.max(0, count)).position(0);
        CoderResult result = decoder.decode(bytes, characters, end);
        look();
        if (result.isError()) return false;
        bytes.compact();
      }
      return true;
    }

    private void look() {
      characters.flip();
      while (characters.hasRemaining()) {
        char character = characters.get();
        if (character == '\n') line++;
        else if (character > 0x7f && character != GuardedReader.BYTE_ORDER_MARK) sawLetters = true;
      }
      characters.clear();
    }
  }
}
