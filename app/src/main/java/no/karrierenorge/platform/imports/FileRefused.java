package no.karrierenorge.platform.imports;

/** A whole file cannot be taken: nothing of the import is kept. */
public final class FileRefused extends RuntimeException {
  private final Place place;

  /**
   * @param line the line where it was seen, counted from 1; 0 when it concerns the file as a whole
   * @param reason for the person who imports, in English
   */
  public FileRefused(String file, long line, String reason) {
    super(reason);
    place = new Place(file, line);
  }

  public Place place() {
    return place;
  }

  /** One sentence for the console and the list of imports. */
  public String sentence() {
    String where = place.line() > 0 ? place.file() + ", line " + place.line() : place.file();
    return where + ": " + getMessage();
  }
}
