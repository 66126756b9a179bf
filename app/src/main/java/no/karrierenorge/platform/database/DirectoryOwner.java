package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The exclusive lock on a data directory, held for the life of the process that runs its database. The operating system frees it when
 * the process dies, however it dies.
 */
record DirectoryOwner(FileChannel channel, FileLock lock) implements AutoCloseable {
  /** The lock, or nothing when another process holds it. */
  static Optional<DirectoryOwner> claim(Path home) throws IOException {
    var channel = FileChannel.open(home.resolve("owner"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) return Optional.of(new DirectoryOwner(channel, lock));
    } catch (OverlappingFileLockException heldByThisProcess) {
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
