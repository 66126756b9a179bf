package no.karrierenorge.platform.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The place where everything lies that outlives the process: refused before anything starts when it cannot hold it. */
final class DataDirectory {
  private static final long NEEDED = 300L << 20;

  private DataDirectory() {}

  /** A database on a full disk, or one that cannot be written, fails in worse ways than not starting. */
  static void check(Path home) {
    try {
      Files.createDirectories(home);
      Files.delete(Files.createTempFile(home, "writable", ""));
      long free = Files.getFileStore(home).getUsableSpace();
      if (free < NEEDED) throw new StartRefused(tooFull(home, free));
    } catch (IOException failure) {
      throw new StartRefused("The data directory " + home + " cannot be written: make it a directory of the user that starts the platform, "
          + "or choose another place with KARRIERE_HOME.");
    }
  }

  private static String tooFull(Path home, long free) {
    return "The disk of " + home + " has " + (free >> 20) + " MB left and the platform needs " + (NEEDED >> 20)
        + " MB: make room, or choose another place with KARRIERE_HOME.";
  }
}
