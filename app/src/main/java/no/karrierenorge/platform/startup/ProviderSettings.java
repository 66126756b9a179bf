package no.karrierenorge.platform.startup;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The settings of the OpenID Connect providers: each provider's three stand together or not at all. */
final class ProviderSettings {
  private static final List<String> PROVIDERS = List.of("OIDC_CITIZEN_", "OIDC_STAFF_");
  private static final List<String> PARTS = List.of("ISSUER", "CLIENT_ID", "CLIENT_SECRET");
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  private ProviderSettings() {}

  static void check(Map<String, String> environment) {
    for (String provider : PROVIDERS) {
      List<String> missing = PARTS.stream().map(provider::concat).filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
      if (missing.size() < PARTS.size() && !missing.isEmpty()) {
        throw new StartRefused("The setting " + missing.getFirst() + " is missing: the three " + provider + "… settings stand together.");
      }
      if (missing.isEmpty()) checkIssuer(provider + "ISSUER", environment.getOrDefault(provider + "ISSUER", ""));
    }
  }

  /** A provider over plain HTTP could be anybody, but on this very machine, where people try things out. */
  private static void checkIssuer(String name, String issuer) {
    try {
      URI address = URI.create(issuer);
      boolean safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
      if (safe) return;
    } catch (IllegalArgumentException notAnAddress) {
      throw new StartRefused(name + " is not an address: " + issuer);
    }
    throw new StartRefused(name + " must begin with https://, and is " + issuer + ".");
  }
}
