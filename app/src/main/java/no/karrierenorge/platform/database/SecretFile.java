package no.karrierenorge.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files that only their owner may read. */
public final class SecretFile {
  private SecretFile() {}

  /** A file with 32 random bytes in hexadecimal, made at the first start. */
  static Path createIfAbsent(Path file) throws IOException {
    if (Files.exists(file)) return file;
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    write(file, HexFormat.of().formatHex(bytes));
    return file;
  }

  /** Whole or not at all: a process that dies on the way leaves no half file. */
  public static void write(Path file, String content) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(whole);
    Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(whole, content);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  public static String read(Path file) throws IOException {
    return Files.readString(file).strip();
  }
}
