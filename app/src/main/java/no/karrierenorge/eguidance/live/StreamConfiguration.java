package no.karrierenorge.eguidance.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.ServletWebSocketHandlerRegistry;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Where the streams are, and how little memory each of ten thousand may take. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@Profile("!command")
class StreamConfiguration implements WebSocketConfigurer {
  private static final int BEFORE_PAGES = -1;
  private static final int TEXT_BUFFER_CHARACTERS = 1024;
  private static final int BINARY_BUFFER_BYTES = 16;

  /** Tomcat gives every socket three buffers of this size, 8 kB each if nobody says so; a longer frame goes out in parts. */
  private static final String FRAME_BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";
  private static final String FRAME_BUFFER_BYTES = "2048";

  private final SeekerSocket seekers;
  private final SeekerHandshake handshake;
  private final String site;

  StreamConfiguration(SeekerSocket seekers, SeekerHandshake handshake, @Value("${karriere.public-url}") String site) {
    this.seekers = seekers;
    this.handshake = handshake;
    this.site = site;
  }

  /** Streams are looked for before pages: else every socket that opens is held against the address of every page there is. */
  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    if (registry instanceof ServletWebSocketHandlerRegistry streams) streams.setOrder(BEFORE_PAGES);
    registry.addHandler(seekers, "/api/eguidance/conversations/*/stream")
        .setAllowedOrigins(site)
        .setHandshakeHandler(new PlainHandshake())
        .addInterceptors(handshake);
  }

  @Bean
  ServletServerContainerFactoryBean webSocketBuffers() {
    var container = new ServletServerContainerFactoryBean();
    container.setMaxTextMessageBufferSize(TEXT_BUFFER_CHARACTERS);
    container.setMaxBinaryMessageBufferSize(BINARY_BUFFER_BYTES);
    return container;
  }

  /**
   * An idle socket keeps its buffers: requests are short, so what is read needs little. Answers keep their 8 kB, pages are written with it;
   * outside of the heap, since eleven thousand sockets would fill what it has for what lasts, and each collection would become a full one.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> socketBuffers() {
    System.setProperty(FRAME_BUFFER, FRAME_BUFFER_BYTES); // read when Tomcat starts, which comes after this
    return tomcat -> tomcat.addConnectorCustomizers(connector -> {
      connector.setProperty("socket.appReadBufSize", "1024");
      connector.setProperty("socket.directBuffer", "true");
    });
  }
}
