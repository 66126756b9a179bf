package no.karrierenorge.platform.startup;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The settings of mail and SMS: addresses that can be used, and none that needs another which is missing. */
final class NoticeSettings {
  private static final int SHORTEST_SECRET = 16;
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  private NoticeSettings() {}

  static void check(Map<String, String> environment) {
    checkServer("SMTP_URL", List.of("smtp", "smtps"), environment);
    checkServer("IMAP_URL", List.of("imap", "imaps"), environment);
    checkTogether("SMTP_URL", "SMTP_FROM", environment);
    checkTogether("SMTP_FROM", "SMTP_URL", environment);
    checkTogether("IMAP_URL", "SMTP_URL", environment);
    checkTogether("SMS_SECRET", "SMS_URL", environment);
    checkSender(environment.getOrDefault("SMTP_FROM", ""));
    checkGateway(environment.getOrDefault("SMS_URL", ""));
    String secret = environment.getOrDefault("SMS_SECRET", "");
    if (!secret.isEmpty() && secret.length() < SHORTEST_SECRET) {
      throw new StartRefused("SMS_SECRET is too short: give it " + SHORTEST_SECRET + " characters or more.");
    }
  }

  private static void checkServer(String name, List<String> schemes, Map<String, String> environment) {
    String value = environment.getOrDefault(name, "");
    if (value.isEmpty()) return;
    URI address = address(name, value);
    if (!schemes.contains(address.getScheme()) || address.getHost() == null) {
      throw new StartRefused(name + " must be written " + String.join(":// or ", schemes) + "://user:password@host:port.");
    }
  }

  private static void checkTogether(String name, String needed, Map<String, String> environment) {
    if (environment.getOrDefault(name, "").isEmpty() || !environment.getOrDefault(needed, "").isEmpty()) return;
    throw new StartRefused("The setting " + needed + " is missing: " + name + " is of no use without it.");
  }

  private static void checkSender(String sender) {
    boolean isAddress = sender.isEmpty() || sender.matches("[^\\s@<>]+@[^\\s@<>]+");
    if (!isAddress) throw new StartRefused("SMTP_FROM is no mail address: " + sender + ".");
  }

  /** Numbers and answers travel to it, so it is spoken to over TLS, but on this very machine, where people try things out. */
  private static void checkGateway(String gateway) {
    if (gateway.isEmpty()) return;
    URI address = address("SMS_URL", gateway);
    boolean safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    if (!safe || address.getUserInfo() == null) throw new StartRefused("SMS_URL must be written https://token@host/path.");
  }

  /** The value is not repeated: there is a password in it. */
  private static URI address(String name, String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException notAnAddress) {
      throw new StartRefused(name + " is not an address.");
    }
  }
}
