package no.karrierenorge.eguidance.signalling;

import no.karrierenorge.eguidance.live.PlainHandshake;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where the meetings' stream is. */
@Configuration(proxyBeanMethods = false)
@Profile("!command")
class MeetingConfiguration implements WebSocketConfigurer {
  private final MeetingSocket meetings;
  private final MeetingHandshake handshake;
  private final String site;

  MeetingConfiguration(MeetingSocket meetings, MeetingHandshake handshake, @Value("${karriere.public-url}") String site) {
    this.meetings = meetings;
    this.handshake = handshake;
    this.site = site;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(meetings, "/api/eguidance/meetings/*/stream")
        .setAllowedOrigins(site)
        .setHandshakeHandler(new PlainHandshake())
        .addInterceptors(handshake);
  }
}
