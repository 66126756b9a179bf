package no.karrierenorge.eguidance.meetings;

import java.security.SecureRandom;
import java.util.Base64;
import no.karrierenorge.platform.crypto.KeyedHash;
import org.springframework.stereotype.Component;

/** The keys in personal links: told once, kept as a keyed hash only. */
@Component
class MeetingKeys {
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final KeyedHash hash;

  MeetingKeys(KeyedHash hash) {
    this.hash = hash;
  }

  String fresh() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  byte[] hashOf(String key) {
    return hash.of("eguidance.meeting", key);
  }
}
