package no.karrierenorge.identity.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Why somebody whom a provider vouches for is not let in. */
public enum Refusal {
  /** The login was weaker than ID-porten's level "substantial". */
  LEVEL,
  /** The provider did not name a citizen by a number that can be right. */
  NUMBER,
  /** None of the roles in the staff's claims is one of ours. */
  ROLE,
  /** The provider or the connection to it failed, or the person went back. */
  FAILED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Refusal> find(String word) {
    return Arrays.stream(values()).filter(refusal -> refusal.word().equals(word)).findFirst();
  }

  OAuth2AuthenticationException exception() {
    return new OAuth2AuthenticationException(new OAuth2Error(word()));
  }
}
