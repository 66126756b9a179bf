package no.karrierenorge.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the library that carries them. */
final class PostgresBinaries {
  /** The version in the library, and so of the data directory it can open. */
  static final String VERSION = "18.6.0";

  private PostgresBinaries() {}

  /** Unpacks into {@code target} unless a complete unpacking is there; a half one never counts, since it is renamed when done. */
  static Path unpackInto(Path target) throws IOException {
    var marker = "complete-" + VERSION;
    if (Files.exists(target.resolve(marker))) return target;
    Path half = target.resolveSibling(target.getFileName() + ".half");
    deleteTree(half);
    deleteTree(target);
    Files.createDirectories(half);
    unpack(half);
    Files.createFile(half.resolve(marker));
    return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(Path into) throws IOException {
    InputStream archive = PostgresBinaries.class.getResourceAsStream("/postgres-linux-x86_64.txz");
    if (archive == null) throw new IOException("no PostgreSQL for this machine on the class path");
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, into);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
    Path path = into.resolve(entry.getName()).normalize();
    if (!path.startsWith(into)) throw new IOException("an entry leaves the archive: " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    boolean executable = (entry.getMode() & 0100) != 0;
    if (executable && !path.toFile().setExecutable(true, false)) throw new IOException("not made executable: " + path);
  }

  static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) return;
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
