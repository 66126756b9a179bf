package no.karrierenorge.platform.backup;

import no.karrierenorge.platform.startup.StartRefused;

/** A file that is no backup, or not any more what it was when it was written: nothing of it is restored. */
final class BackupRefused extends StartRefused {
  BackupRefused(String reason) {
    super("This backup cannot be restored: " + reason + ". Nothing was changed.");
  }
}
