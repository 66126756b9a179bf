package no.karrierenorge.platform.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of cells in a text file, found by the name of their column: releases move columns about.
 *
 * @param quote the character around cells that hold separators or line feeds
 * @param header the names of the columns where the file does not give them, else empty
 */
public record Delimited(char separator, char quote, Encoding encoding, List<String> header) {
  /** Stands for "cells are never quoted": a null byte does not get past the {@link GuardedReader}. */
  private static final char NO_QUOTE = 0;

  private static final char QUOTE = '"';

  /** RFC 4180 with a header. */
  public static Delimited csv(char separator, Encoding encoding) {
    return new Delimited(separator, QUOTE, encoding, List.of());
  }

  /** Tabs between cells that are never quoted; {@code header} names the columns where the first line does not. */
  public static Delimited tabs(Encoding encoding, String... header) {
    return new Delimited('\t', NO_QUOTE, encoding, List.of(header));
  }

  /** The names of the file's columns. */
  public List<String> columns(Path file) {
    try (var records = new Records(file, this)) {
      return records.columns();
    }
  }

  /** Hands on every good row; the others are rejected in the report. The file is refused when a required column is missing. */
  public void read(Path file, List<String> required, ImportReport report, Consumer<Row> rows) {
    try (var records = new Records(file, this)) {
      records.require(required);
      while (records.hasNext()) hand(records.next(), report, rows);
      if (quote == QUOTE) records.refuseOpenQuote();
    }
  }

  private static void hand(Row row, ImportReport report, Consumer<Row> rows) {
    report.see();
    try {
      row.checkWidth();
      rows.accept(row);
    } catch (RowRejected rejected) {
      report.reject(row.place(), rejected);
    }
  }
}
