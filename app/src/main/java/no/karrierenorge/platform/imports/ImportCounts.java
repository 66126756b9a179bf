package no.karrierenorge.platform.imports;

/** How many rows became what in one import. */
public record ImportCounts(long added, long changed, long unchanged, long rejected, long removed, long passedOver) {
  /** The rows of the files that pages can show. */
  public long read() {
    return added + changed + unchanged + rejected;
  }

  /** {@code read 582, new 582, changed 0, unchanged 0, rejected 0}, and what was removed or passed over where something was. */
  public String line() {
    String line = "read " + read() + ", new " + added + ", changed " + changed + ", unchanged " + unchanged + ", rejected " + rejected;
    if (removed > 0) line += ", removed " + removed;
    if (passedOver > 0) line += ", passed over " + passedOver;
    return line;
  }
}
