package no.karrierenorge.platform.startup;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The settings that come from the environment, each described in docs/configuration.md. A wrong one stops the start by name. */
public final class Settings {
  private static final Set<String> KNOWN = Set.of(
      "DATABASE_URL",
      "EGUIDANCE_ALWAYS_OPEN",
      "EGUIDANCE_MEETING_URL",
      "EGUIDANCE_STUN",
      "EGUIDANCE_TURN",
      "EGUIDANCE_TURN_SECRET",
      "IMAP_URL",
      "KARRIERE_BACKUP_PASSPHRASE",
      "KARRIERE_DATA",
      "KARRIERE_DEV",
      "KARRIERE_HOME",
      "KARRIERE_REQUESTS_AT_ONCE",
      "OIDC_CITIZEN_CLIENT_ID",
      "OIDC_CITIZEN_CLIENT_SECRET",
      "OIDC_CITIZEN_ISSUER",
      "OIDC_STAFF_CLIENT_ID",
      "OIDC_STAFF_CLIENT_SECRET",
      "OIDC_STAFF_ISSUER",
      "SEARCH_URL",
      "SMS_SECRET",
      "SMS_URL",
      "SMTP_FROM",
      "SMTP_URL");
  private static final List<String> OWN_PREFIXES =
      List.of("OIDC_", "SMTP_", "IMAP_", "SMS_", "SEARCH_", "EGUIDANCE_", "DATABASE_", "KARRIERE_");
  private static final Pattern PORT =
      Pattern.compile("[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]");

  private static final String DEFAULT_ADDRESS = "127.0.0.1";

  private Settings() {}

  /** Fails on a name that is ours by its prefix but unknown, and on settings that contradict each other. */
  static void check(Map<String, String> environment) {
    environment.keySet().forEach(Settings::checkName);
    checkPorts(environment);
    checkNumber("KARRIERE_REQUESTS_AT_ONCE", environment);
    ProviderSettings.check(environment);
    MeetingSettings.check(environment);
    NoticeSettings.check(environment);
    checkSearch(environment);
    boolean production = environment.keySet().stream().anyMatch(name -> name.startsWith("OIDC_"));
    if (production && "true".equals(environment.get("EGUIDANCE_ALWAYS_OPEN"))) {
      throw new StartRefused("EGUIDANCE_ALWAYS_OPEN is for demo only and cannot stand beside OIDC_ settings: remove one of them.");
    }
    if (production && !environment.containsKey("PUBLIC_URL")) {
      throw new StartRefused("PUBLIC_URL must say under which address people reach the platform: a login provider sends them back there.");
    }
    checkAddress(environment.getOrDefault("ADDRESS", DEFAULT_ADDRESS));
  }

  private static void checkSearch(Map<String, String> environment) {
    if (environment.containsKey("SEARCH_URL")) {
      throw new StartRefused("SEARCH_URL is kept for a search server of its own, which is not built yet: remove it, each node searches in its own index.");
    }
  }

  private static void checkName(String name) {
    boolean ours = OWN_PREFIXES.stream().anyMatch(name::startsWith);
    if (ours && !KNOWN.contains(name)) throw new StartRefused("The setting " + name + " is unknown: see docs/configuration.md for the names.");
  }

  /** The address the server binds to; nobody else can reach the default. A name is refused: what it means can change. */
  private static void checkAddress(String address) {
    try {
      InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException notAnAddress) {
      throw new StartRefused("ADDRESS is " + address + ", and must be an address such as 127.0.0.1, 0.0.0.0 or ::1.");
    }
  }

  private static void checkPorts(Map<String, String> environment) {
    for (String name : List.of("PORT", "MANAGEMENT_PORT")) {
      if (!PORT.matcher(environment.getOrDefault(name, "0")).matches()) {
        throw new StartRefused("The setting " + name + " is no port: give it a number up to 65535.");
      }
    }
    String management = environment.get("MANAGEMENT_PORT");
    if (management != null && management.equals(environment.getOrDefault("PORT", "8080"))) {
      throw new StartRefused("PORT and MANAGEMENT_PORT are the same: what only operators may see needs a port of its own.");
    }
  }

  private static void checkNumber(String name, Map<String, String> environment) {
    String number = environment.getOrDefault(name, "1");
    if (!number.matches("[1-9][0-9]{0,5}")) throw new StartRefused("The setting " + name + " is no number above zero: " + number + ".");
  }

  /** The data directory: database, search index, keys. */
  public static Path home(Map<String, String> environment) {
    return Path.of(environment.getOrDefault("KARRIERE_HOME", "data")).toAbsolutePath().normalize();
  }
}
