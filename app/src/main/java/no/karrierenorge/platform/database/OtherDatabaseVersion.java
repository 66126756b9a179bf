package no.karrierenorge.platform.database;

import no.karrierenorge.platform.startup.StartRefused;

/** The data directory belongs to another major version of PostgreSQL: opening it would harm it. */
final class OtherDatabaseVersion extends StartRefused {
  OtherDatabaseVersion(String found, String known) {
    super("The data directory was written by PostgreSQL " + found + " and this release brings " + known
        + ": take a backup with the release that wrote it, then restore it here with ./karriere restore FILE.");
  }
}
