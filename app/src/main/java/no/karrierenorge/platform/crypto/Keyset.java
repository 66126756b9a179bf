package no.karrierenorge.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import no.karrierenorge.platform.database.SecretFile;
import no.karrierenorge.platform.startup.StartRefused;

/**
 * The installation's keys, in a file that only its owner may read and that no database and no backup of one contains: a line for
 * encryption, a line for hashes, each a Tink keyset. Who loses it loses what it sealed.
 */
record Keyset(KeysetHandle encryption, KeysetHandle hash) {
  /** The keys in {@code file}; made when there is none and {@code mayCreate}. */
  static Keyset in(Path file, boolean mayCreate) throws IOException, GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
    if (Files.exists(file)) return read(file);
    if (!mayCreate) throw new StartRefused("KEYSET names " + file + ", and there is no such file.");
    var fresh = new Keyset(
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    Files.createDirectories(file.toAbsolutePath().getParent());
    SecretFile.write(file, line(fresh.encryption) + "\n" + line(fresh.hash) + "\n");
    return fresh;
  }

  private static Keyset read(Path file) throws IOException {
    refuseWhenOthersMayRead(file);
    List<String> lines = SecretFile.read(file).lines().toList();
    try {
      if (lines.size() == 2) return new Keyset(handle(lines.get(0)), handle(lines.get(1)));
    } catch (GeneralSecurityException unreadable) {
      throw new StartRefused("The keyset " + file + " cannot be read: restore it from its backup.");
    }
    throw new StartRefused("The keyset " + file + " is not of two lines: restore it from its backup.");
  }

  private static void refuseWhenOthersMayRead(Path file) throws IOException {
    boolean onlyOwner = Files.getPosixFilePermissions(file).stream().allMatch(permission -> permission.name().startsWith("OWNER_"));
    if (!onlyOwner) throw new StartRefused("The keyset " + file + " can be read by others than its owner: chmod 600 it.");
  }

  private static String line(KeysetHandle keys) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()).replaceAll("\\s*\n\\s*", "");
  }

  private static KeysetHandle handle(String line) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(line, InsecureSecretKeyAccess.get());
  }

  Aead aead() throws GeneralSecurityException {
    return encryption.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  PrfSet prf() throws GeneralSecurityException {
    return hash.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }
}
