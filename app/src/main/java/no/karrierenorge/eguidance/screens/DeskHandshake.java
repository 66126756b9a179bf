package no.karrierenorge.eguidance.screens;

import java.util.Map;
import java.util.Optional;
import no.karrierenorge.identity.ActingPerson;
import no.karrierenorge.identity.Hat;
import no.karrierenorge.identity.People;
import no.karrierenorge.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets in whoever acts as e-counsellor in her session. The cookie alone is no proof of whose page it is, so there must be an origin. */
@Component
class DeskHandshake implements HandshakeInterceptor {
  private final People people;

  DeskHandshake(People people) {
    this.people = people;
  }

  @Override
  public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
      Map<String, Object> attributes) {
    Optional<ActingPerson> acting = ActingPerson.find().filter(this::isCounsellor);
    Optional<String> session = session(request);
    if (acting.isEmpty() || session.isEmpty() || request.getHeaders().getOrigin() == null) {
      response.setStatusCode(HttpStatus.NOT_FOUND);
      return false;
    }
    attributes.put(DeskSocket.ACTING, acting.get());
    attributes.put(DeskSocket.SESSION, session.get());
    return true;
  }

  private boolean isCounsellor(ActingPerson acting) {
    Hat hat = acting.hat();
    return hat != null && hat.role() == Role.E_COUNSELLOR && people.hats(acting.person()).contains(hat);
  }

  private static Optional<String> session(ServerHttpRequest request) {
    if (!(request instanceof ServletServerHttpRequest servlet)) return Optional.empty();
    return Optional.ofNullable(servlet.getServletRequest().getSession(false)).map(session -> session.getId());
  }

  @Override
  public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, @Nullable Exception failure) {}
}
