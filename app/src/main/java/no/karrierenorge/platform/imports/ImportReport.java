package no.karrierenorge.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** What became of the rows of one import: counted as it goes, shown as progress, printed at the end. */
public final class ImportReport {
  private static final int SHOWN_REJECTIONS = 1000;

  private final LongConsumer progress;
  private final List<Rejection> rejections = new ArrayList<>();
  private long added;
  private long changed;
  private long unchanged;
  private long rejected;

  /** A row that was left out: where it stood and why. */
  public record Rejection(String file, long line, String reason) {}

  public enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  /** @param progress told the number of rows read, after each */
  public ImportReport(LongConsumer progress) {
    this.progress = progress;
  }

  public void count(Outcome outcome) {
    switch (outcome) {
      case ADDED -> added++;
      case CHANGED -> changed++;
      case UNCHANGED -> unchanged++;
    }
    progress.accept(read());
  }

  public void reject(String file, long line, String reason) {
    rejected++;
    if (rejections.size() < SHOWN_REJECTIONS) rejections.add(new Rejection(file, line, reason));
    progress.accept(read());
  }

  public long read() {
    return added + changed + unchanged + rejected;
  }

  public long added() {
    return added;
  }

  public long changed() {
    return changed;
  }

  public long unchanged() {
    return unchanged;
  }

  public long rejected() {
    return rejected;
  }

  public List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  public boolean changedAnything() {
    return added + changed > 0;
  }
}
