package no.karrierenorge.platform.startup;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation is the demo: no login provider is set, and no other machine can reach it. */
@Component
public class Demo {
  private final boolean on;

  /** @param issuers the addresses of all login providers, one after another; empty when there is none */
  public Demo(@Value("${server.address}") InetAddress bound,
      @Value("${karriere.oidc.citizen.issuer}${karriere.oidc.staff.issuer}") String issuers) {
    this.on = bound.isLoopbackAddress() && issuers.isEmpty();
  }

  public boolean isOn() {
    return on;
  }
}
