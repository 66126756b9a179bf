package no.karrierenorge.platform.backup;

import java.io.Console;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import no.karrierenorge.platform.startup.StartRefused;

/**
 * What the person alone knows: it wraps the keyset (AES-256-GCM) and seals the manifest (HMAC-SHA256), so that neither can be read or
 * changed by whoever holds the file. Both keys come of it by PBKDF2 with a salt of the backup's own.
 */
final class Passphrase {
  static final String SETTING = "KARRIERE_BACKUP_PASSPHRASE";
  static final int SALT = 16;
  private static final int ROUNDS = 600_000;
  private static final int KEY = 32;
  /** Each backup has keys of its own, which encrypt one thing once: a constant nonce is never used twice with a key. */
  private static final byte[] NONCE = new byte[12];

  private final byte[] wrapping;
  private final byte[] sealing;

  Passphrase(char[] words, byte[] salt) {
    byte[] keys = derive(words, salt);
    wrapping = Arrays.copyOf(keys, KEY);
    sealing = Arrays.copyOfRange(keys, KEY, 2 * KEY);
  }

  /** The words of the environment, else those typed at the console. */
  static char[] ask(Map<String, String> environment) {
    String given = environment.get(SETTING);
    if (given != null && !given.isBlank()) return given.toCharArray();
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("Passphrase of the backup: "))
        .filter(words -> words.length > 0)
        .orElseThrow(() -> new StartRefused("A backup is locked with a passphrase: type one at the console, or set " + SETTING + "."));
  }

  byte[] wrap(byte[] keyset) {
    return encryption(Cipher.ENCRYPT_MODE, keyset);
  }

  byte[] unwrap(byte[] wrapped) {
    return encryption(Cipher.DECRYPT_MODE, wrapped);
  }

  byte[] seal(byte[] manifest) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(sealing, "HmacSHA256"));
      return mac.doFinal(manifest);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] encryption(int mode, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(128, NONCE));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException otherKey) {
      throw new BackupRefused("the passphrase is another one, or the keyset in it was changed");
    }
  }

  private static byte[] derive(char[] words, byte[] salt) {
    try {
      var specification = new PBEKeySpec(words, salt, ROUNDS, 2 * KEY * 8);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(specification).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
