package no.karrierenorge.platform.startup;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** The settings of digital meetings: where they are held, and the servers that help browsers find each other. */
final class MeetingSettings {
  private static final Pattern STUN = Pattern.compile("stuns?:[^\\s,/?]+");
  private static final Pattern TURN = Pattern.compile("turns?:[^\\s,/?]+(\\?transport=(udp|tcp))?");
  private static final Pattern ELSEWHERE = Pattern.compile("https://[^\\s{}]+/[^\\s{}]*\\{id}[^\\s{}]*");

  private MeetingSettings() {}

  static void check(Map<String, String> environment) {
    checkServers("EGUIDANCE_STUN", STUN, environment);
    checkServers("EGUIDANCE_TURN", TURN, environment);
    boolean hasTurn = !environment.getOrDefault("EGUIDANCE_TURN", "").isBlank();
    boolean hasSecret = !environment.getOrDefault("EGUIDANCE_TURN_SECRET", "").isBlank();
    if (hasTurn != hasSecret) throw new StartRefused("EGUIDANCE_TURN and EGUIDANCE_TURN_SECRET stand together: one of them is missing.");
    String elsewhere = environment.getOrDefault("EGUIDANCE_MEETING_URL", "");
    if (!elsewhere.isEmpty() && !ELSEWHERE.matcher(elsewhere).matches()) {
      throw new StartRefused("EGUIDANCE_MEETING_URL must begin with https:// and hold {id} in its path, and is " + elsewhere + ".");
    }
  }

  private static void checkServers(String name, Pattern form, Map<String, String> environment) {
    String servers = environment.getOrDefault(name, "");
    boolean isRight = servers.isEmpty() || Arrays.stream(servers.split(",", -1)).allMatch(server -> form.matcher(server).matches());
    if (!isRight) throw new StartRefused(name + " is no list of servers such as stun:host:3478 or turns:host:5349, with commas between: " + servers + ".");
  }
}
