package no.karrierenorge.portfolio.resume;

/**
 * One thing that an entry says.
 *
 * @param path its name in JSON Resume, with dots between the levels
 */
public record Field(String path, Kind kind, Role role) {
  /** What it does for the entry on paper. */
  public enum Role {
    TITLE,
    PLACE,
    FROM,
    TO,
    TEXT,
    LINES,
    /** Kept, and written beside the name. */
    CONTACT,
    /** Kept, and not written. */
    KEPT
  }

  static Field title(String path) {
    return new Field(path, Kind.LINE, Role.TITLE);
  }

  static Field place(String path) {
    return new Field(path, Kind.LINE, Role.PLACE);
  }

  static Field text(String path) {
    return new Field(path, Kind.LONG, Role.TEXT);
  }

  static Field lines(String path) {
    return new Field(path, Kind.LINES, Role.LINES);
  }

  static Field from(String path) {
    return new Field(path, Kind.DATE, Role.FROM);
  }

  static Field to(String path) {
    return new Field(path, Kind.DATE, Role.TO);
  }

  static Field contact(String path, Kind kind) {
    return new Field(path, kind, Role.CONTACT);
  }
}
