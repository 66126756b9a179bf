package no.karrierenorge.platform.imports;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads the files of one kind into the database of its room. It is called inside a transaction: a {@link FileRefused} undoes all of it,
 * a {@link ImportReport#reject rejected} row leaves the good ones.
 */
public interface Importer {
  /** The word after {@code ./karriere import}, such as {@code styrk08}. */
  String kind();

  /**
   * Reads the files; running it again on the same files reports every row as unchanged. Where a publisher's file is all there is, rows
   * that are gone from it are removed, though never after a file with rejected rows: it may have lost good ones too.
   */
  void importFiles(List<Path> files, ImportReport report);
}
