package no.karrierenorge.platform.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts what must not be readable in the database or in a backup. What is sealed opens only at the place it was sealed for. */
public final class Encryption {
  private final Aead aead;

  Encryption(Aead aead) {
    this.aead = aead;
  }

  /** @param place names the one row and column that this belongs to, such as {@code identity.person/<id>/name} */
  public byte[] seal(byte[] content, String place) {
    try {
      return aead.encrypt(content, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The content again; fails when it was changed, comes from another place, or another installation's key sealed it. */
  public byte[] open(byte[] sealed, String place) {
    try {
      return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException("what lies at " + place + " was not sealed there with our key", foreign);
    }
  }
}
