package no.karrierenorge.eguidance.live;

import java.util.List;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Compression is not agreed on: it takes buffers for every socket. */
public final class PlainHandshake extends DefaultHandshakeHandler {
  @Override
  protected List<WebSocketExtension> filterRequestedExtensions(ServerHttpRequest request, List<WebSocketExtension> requested,
      List<WebSocketExtension> supported) {
    return List.of();
  }
}
