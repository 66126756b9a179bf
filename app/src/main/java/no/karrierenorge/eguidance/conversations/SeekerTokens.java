package no.karrierenorge.eguidance.conversations;

import java.security.SecureRandom;
import java.util.Base64;
import no.karrierenorge.platform.crypto.KeyedHash;
import org.springframework.stereotype.Component;

/** The keys of anonymous seekers: told once, kept as a keyed hash only. */
@Component
class SeekerTokens {
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final KeyedHash hash;

  SeekerTokens(KeyedHash hash) {
    this.hash = hash;
  }

  String fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  byte[] hashOf(String token) {
    return hash.of("eguidance.token", token);
  }
}
