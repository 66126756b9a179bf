package no.karrierenorge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A directory for one generation of the index. It is held by a lock file, so that nodes that share a data directory leave each other's
 * alone and sweep up what a killed one left.
 */
record IndexDirectory(Path path, FileChannel lock) implements AutoCloseable {
  private static final String LOCK = "held";

  /** A fresh directory under {@code home}. */
  static IndexDirectory in(Path home) {
    try {
      Files.createDirectories(home);
      Path path = Files.createTempDirectory(home, "index-");
      FileChannel lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock.lock();
      return new IndexDirectory(path, lock);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Deletes the directories under {@code home} that nobody holds any more. */
  static void sweep(Path home) {
    if (!Files.isDirectory(home)) return;
    try (Stream<Path> found = Files.list(home)) {
      List<Path> left = found.filter(IndexDirectory::isLeft).toList();
      for (Path path : left) FileSystemUtils.deleteRecursively(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isLeft(Path path) {
    if (!Files.exists(path.resolve(LOCK))) return false;
    try (FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException held) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
      FileSystemUtils.deleteRecursively(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
