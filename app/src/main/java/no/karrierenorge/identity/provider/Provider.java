package no.karrierenorge.identity.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who vouches for people: one provider for citizens, as ID-porten does, and one for those who work here. */
public enum Provider {
  CITIZEN,
  STAFF;

  /** Its name in settings and addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Provider> find(String id) {
    return Arrays.stream(values()).filter(provider -> provider.id().equals(id)).findFirst();
  }
}
