package no.karrierenorge.eguidance.signalling;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The servers that help two browsers find a way to each other; none is needed on one and the same network. */
@Component
class IceServers {
  private static final String USER = "karrierenorge";

  private final List<String> stun;
  private final List<String> turn;
  private final String secret;
  private final Clock clock;

  IceServers(@Value("${karriere.eguidance-stun}") List<String> stun, @Value("${karriere.eguidance-turn}") List<String> turn,
      @Value("${karriere.eguidance-turn-secret}") String secret, Clock clock) {
    this.stun = stun;
    this.turn = turn;
    this.secret = secret;
    this.clock = clock;
  }

  /** As {@code RTCPeerConnection} takes them. */
  List<Map<String, Object>> now() {
    var servers = new ArrayList<Map<String, Object>>();
    if (!stun.isEmpty()) servers.add(Map.of("urls", stun));
    if (!turn.isEmpty()) {
      TurnCredentials credentials = TurnCredentials.of(secret, USER, clock.instant());
      servers.add(Map.of("urls", turn, "username", credentials.username(), "credential", credentials.credential()));
    }
    return servers;
  }
}
