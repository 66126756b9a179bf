package no.karrierenorge.eguidance.signalling;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.eguidance.meetings.Credentials;
import no.karrierenorge.eguidance.meetings.MeetingAccess;
import no.karrierenorge.eguidance.meetings.MeetingAccess.Admission;
import no.karrierenorge.eguidance.meetings.MeetingId;
import no.karrierenorge.eguidance.meetings.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets in whoever has a part in the meeting of the address. A cookie alone is no proof of whose page it is, so there must be an origin. */
@Component
class MeetingHandshake implements HandshakeInterceptor {
  private final MeetingAccess access;

  MeetingHandshake(MeetingAccess access) {
    this.access = access;
  }

  @Override
  public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
      Map<String, Object> attributes) {
    List<String> path = List.of(request.getURI().getPath().split("/"));
    Optional<MeetingId> meeting = MeetingId.find(path.get(path.size() - 2));
    boolean isFromAPage = request.getHeaders().getOrigin() != null && request instanceof ServletServerHttpRequest;
    if (meeting.isEmpty() || !isFromAPage || !note(meeting.get(), (ServletServerHttpRequest) request, attributes)) {
      response.setStatusCode(HttpStatus.NOT_FOUND);
      return false;
    }
    return true;
  }

  private boolean note(MeetingId meeting, ServletServerHttpRequest request, Map<String, Object> attributes) {
    Credentials credentials = Credentials.of(meeting, request.getServletRequest().getCookies());
    Optional<Admission> admission = access.find(meeting, credentials);
    admission.ifPresent(found -> attributes.putAll(Map.of(MeetingSocket.ADMISSION, found, MeetingSocket.CREDENTIALS, credentials)));
    Optional<Part> onDevice = access.find(meeting, credentials.withoutLogin()).map(Admission::part);
    HttpSession session = request.getServletRequest().getSession(false);
    if (session != null && !onDevice.equals(admission.map(Admission::part))) attributes.put(MeetingSocket.SESSION, session.getId());
    return admission.isPresent();
  }

  @Override
  public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler, @Nullable Exception failure) {}
}
