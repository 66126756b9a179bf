package no.karrierenorge.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room for the data directory: a database on a full disk fails in worse ways than not starting. */
final class Disk {
  private static final long NEEDED = 300L << 20;

  private Disk() {}

  static void refuseWhenFull() {
    Path home = Settings.home();
    try {
      Files.createDirectories(home);
      long free = Files.getFileStore(home).getUsableSpace();
      if (free >= NEEDED) return;
      throw new StartRefused("The disk of " + home + " has " + (free >> 20) + " MB left and the platform needs " + (NEEDED >> 20)
          + " MB: make room, or choose another place with KARRIERE_HOME.");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
