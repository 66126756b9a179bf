package no.karrierenorge.eguidance.screens;

import no.karrierenorge.eguidance.live.PlainHandshake;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where the counsellors' stream is. */
@Configuration(proxyBeanMethods = false)
@Profile("!command")
class DeskConfiguration implements WebSocketConfigurer {
  private final DeskSocket desk;
  private final DeskHandshake handshake;
  private final String site;

  DeskConfiguration(DeskSocket desk, DeskHandshake handshake, @Value("${karriere.public-url}") String site) {
    this.desk = desk;
    this.handshake = handshake;
    this.site = site;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(desk, "/api/eguidance/desk/stream")
        .setAllowedOrigins(site)
        .setHandshakeHandler(new PlainHandshake())
        .addInterceptors(handshake);
  }
}
