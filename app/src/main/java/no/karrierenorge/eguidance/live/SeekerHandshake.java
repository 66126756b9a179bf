package no.karrierenorge.eguidance.live;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.identity.ActingPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Notes what a socket comes with: the conversation of its address, the key in the page's cookie, and who is logged in. */
@Component
class SeekerHandshake implements HandshakeInterceptor {
  @Override
  public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
      Map<String, Object> attributes) {
    List<String> path = List.of(request.getURI().getPath().split("/"));
    Optional<ConversationId> conversation = ConversationId.find(path.get(path.size() - 2));
    if (conversation.isEmpty()) {
      response.setStatusCode(HttpStatus.NOT_FOUND);
      return false;
    }
    attributes.put(SeekerSocket.CONVERSATION, conversation.get());
    cookies(request).flatMap(cookies -> ConversationCookie.find(cookies, conversation.get()))
        .ifPresent(token -> attributes.put(SeekerSocket.TOKEN, token));
    ActingPerson.find().ifPresent(acting -> attributes.put(SeekerSocket.ACTING, acting));
    return true;
  }

  private static Optional<Cookie[]> cookies(ServerHttpRequest request) {
    return request instanceof ServletServerHttpRequest servlet ? Optional.ofNullable(servlet.getServletRequest().getCookies()) : Optional.empty();
  }

  @Override
  public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, @Nullable Exception failure) {}
}
