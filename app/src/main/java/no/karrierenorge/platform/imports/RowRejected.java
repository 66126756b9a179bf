package no.karrierenorge.platform.imports;

/** One row cannot be taken; the reading goes on with the next. */
public final class RowRejected extends RuntimeException {
  /** @param reason for the person who imports, in English */
  public RowRejected(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
