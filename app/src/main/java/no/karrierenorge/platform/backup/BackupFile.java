package no.karrierenorge.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that has been found whole: its seal fits the passphrase, and every table is what the manifest says. */
final class BackupFile implements AutoCloseable {
  static final String SALT = "salt";
  static final String SEAL = "seal";
  static final String KEYSET = "keyset";
  private static final int SMALL = 16 << 20;

  private final ZipFile zip;
  private final Passphrase passphrase;
  private final Manifest manifest;

  private BackupFile(ZipFile zip, char[] words) throws IOException {
    this.zip = zip;
    passphrase = new Passphrase(words, small(SALT));
    byte[] bytes = small(Manifest.ENTRY);
    if (!MessageDigest.isEqual(passphrase.seal(bytes), small(SEAL))) {
      throw new BackupRefused("the passphrase is another one, or the file was changed after it was written");
    }
    manifest = Manifest.of(bytes);
    if (manifest.format() != Manifest.FORMAT) throw new BackupRefused("its format " + manifest.format() + " is of another release");
    verify();
  }

  static BackupFile open(Path file, char[] words) {
    try {
      return new BackupFile(new ZipFile(file.toFile()), words);
    } catch (IOException broken) {
      throw new BackupRefused("the file is not whole, or is no backup at all (" + broken.getMessage() + ")");
    }
  }

  Manifest manifest() {
    return manifest;
  }

  InputStream rows(Manifest.Table table) throws IOException {
    return content(table.entry());
  }

  Optional<byte[]> findKeyset() throws IOException {
    return manifest.keysetDigest() == null ? Optional.empty() : Optional.of(passphrase.unwrap(small(KEYSET)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void verify() throws IOException {
    Set<String> unknown = new HashSet<>(zip.stream().map(ZipEntry::getName).toList());
    unknown.removeAll(Set.of(SALT, SEAL, Manifest.ENTRY));
    for (Manifest.Table table : manifest.tables()) {
      verify(table.entry(), table.sha256());
      unknown.remove(table.entry());
    }
    if (manifest.keysetDigest() != null) {
      verify(KEYSET, manifest.keysetDigest());
      unknown.remove(KEYSET);
    }
    if (!unknown.isEmpty()) throw new BackupRefused("it holds more than its manifest says: " + unknown);
  }

  private void verify(String entry, @Nullable String expected) throws IOException {
    try (var content = new DigestInputStream(content(entry), sha256())) {
      content.transferTo(OutputStream.nullOutputStream());
      String found = HexFormat.of().formatHex(content.getMessageDigest().digest());
      if (!found.equals(expected)) throw new BackupRefused(entry + " was changed after it was written");
    }
  }

  private byte[] small(String entry) throws IOException {
    try (InputStream content = content(entry)) {
      return content.readNBytes(SMALL);
    }
  }

  private InputStream content(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) throw new BackupRefused("it lacks " + name);
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
