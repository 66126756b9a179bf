package no.karrierenorge.eguidance.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnCredentialsTest {
  /** {@code printf '1767225600:karrierenorge' | openssl dgst -sha1 -hmac 'a secret between two servers' -binary | base64}. */
  @Test
  void theNameSaysWhenItEndsAndThePasswordIsItsSignature() {
    Instant fourHoursBefore = Instant.ofEpochSecond(1_767_225_600).minus(TurnCredentials.GOOD_FOR);

    TurnCredentials credentials = TurnCredentials.of("a secret between two servers", "karrierenorge", fourHoursBefore);

    assertThat(credentials).isEqualTo(new TurnCredentials("1767225600:karrierenorge", "9L8UQKmU3n4QN9fe0dHX4c5ekU4="));
  }

  @Test
  void anotherSecretSignsOtherwise() {
    Instant now = Instant.ofEpochSecond(1_767_225_600);

    assertThat(TurnCredentials.of("one", "karrierenorge", now).credential()).isNotEqualTo(TurnCredentials.of("two", "karrierenorge", now).credential());
  }
}
