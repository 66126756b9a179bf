package no.karrierenorge.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What became of the rows of one import. Every row read is new, changed, unchanged or rejected; rows that stood in the database and are
 * gone from the file count as removed, and what no page shows is passed over.
 */
public final class ImportReport {
  private static final int SHOWN_REJECTIONS = 1000;

  private final LongConsumer progress;
  private final List<Rejection> rejections = new ArrayList<>();
  private long seen;
  private long added;
  private long changed;
  private long unchanged;
  private long rejected;
  private long removed;
  private long passedOver;
  private boolean touched;

  /** A row that was left out: where it stood and why. */
  public record Rejection(String file, long line, String reason) {}

  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    REMOVED,
    PASSED_OVER
  }

  /** @param progress told the number of rows seen, after each */
  public ImportReport(LongConsumer progress) {
    this.progress = progress;
  }

  /** A row has come out of the file; what becomes of it is counted later. */
  public void see() {
    progress.accept(++seen);
  }

  public void count(Outcome outcome, long rows) {
    switch (outcome) {
      case ADDED -> added += rows;
      case CHANGED -> changed += rows;
      case UNCHANGED -> unchanged += rows;
      case REMOVED -> removed += rows;
      case PASSED_OVER -> passedOver += rows;
    }
  }

  public void reject(Place place, String reason) {
    rejected++;
    if (rejections.size() < SHOWN_REJECTIONS) rejections.add(new Rejection(place.file(), place.line(), reason));
  }

  public void reject(Place place, RowRejected rejected) {
    reject(place, rejected.reason());
  }

  /** Something that pages show has changed beside the rows, such as the date of a table. */
  public void touch() {
    touched = true;
  }

  /** The counts so far. */
  public ImportCounts counts() {
    return new ImportCounts(added, changed, unchanged, rejected, removed, passedOver);
  }

  boolean isWithoutFault() {
    return rejected == 0;
  }

  public List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  public boolean changedAnything() {
    return touched || added + changed + removed > 0;
  }
}
