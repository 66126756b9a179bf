package no.karrierenorge.platform.database;

import no.karrierenorge.platform.startup.StartRefused;

/** The database was last used by a newer release: this one does not know what it holds. */
final class NewerSchema extends StartRefused {
  NewerSchema(String room, String found) {
    super("The database was last used by a newer release (" + room + " has migration " + found
        + ", which this release lacks): start the newer release, or restore a backup of this one into an empty data directory.");
  }
}
