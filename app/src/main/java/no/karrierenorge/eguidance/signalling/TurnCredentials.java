package no.karrierenorge.eguidance.signalling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser shows a TURN server for some hours: no account, but a name that says when it ends, signed with a secret that only the
 * server and we know. The rule is that of draft-uberti-behave-turn-rest-00, section 2.2, as coturn has it ({@code use-auth-secret}):
 * {@code username = seconds since 1970 ":" user}, {@code credential = base64(HMAC-SHA1(secret, username))}.
 */
record TurnCredentials(String username, String credential) {
  /** A meeting, and a while in the lobby before it. */
  static final Duration GOOD_FOR = Duration.ofHours(4);

  /** SHA-1 is what TURN servers speak; its known weakness is collisions, which do not touch HMAC. */
  private static final String ALGORITHM = "HmacSHA1";

  /** @param user what the TURN server's log calls the caller */
  static TurnCredentials of(String secret, String user, Instant now) {
    String username = now.plus(GOOD_FOR).getEpochSecond() + ":" + user;
    return new TurnCredentials(username, Base64.getEncoder().encodeToString(signature(secret, username)));
  }

  private static byte[] signature(String secret, String username) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return mac.doFinal(username.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
