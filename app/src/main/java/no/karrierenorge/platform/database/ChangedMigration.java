package no.karrierenorge.platform.database;

import no.karrierenorge.platform.startup.StartRefused;

/** A migration was edited after it had run here: the database is not what the release thinks it is. */
final class ChangedMigration extends StartRefused {
  ChangedMigration(String room, String script) {
    super("The migration " + script + " of " + room + " was changed after it had run on this database: put it back and add a new one, "
        + "or start on an empty data directory.");
  }
}
