package no.karrierenorge.catalogue;

import java.util.Locale;

/** The kinds of entries in the shipped catalogue, one folder each. */
public enum EntryKind {
  OCCUPATION("occupations"),
  PROGRAMME("programmes"),
  TRADE("trades"),
  STUDY("studies"),
  INSTITUTION("institutions"),
  ROAD("roads");

  private final String folder;

  EntryKind(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  /** As the database writes it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
