package no.karrierenorge.platform.imports;

/** A whole file cannot be taken: nothing of the import is kept. */
public final class FileRefused extends RuntimeException {
  private final String file;
  private final long line;

  /**
   * @param line the line where it was seen, counted from 1; 0 when the file has no lines
   * @param reason for the person who imports, in English
   */
  public FileRefused(String file, long line, String reason) {
    super(reason);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }
}
