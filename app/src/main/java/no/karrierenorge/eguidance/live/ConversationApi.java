package no.karrierenorge.eguidance.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Reception;
import no.karrierenorge.eguidance.conversations.StartResult;
import no.karrierenorge.platform.problem.NotFound;
import no.karrierenorge.platform.problem.Unprocessable;
import no.karrierenorge.platform.web.OpenToAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.util.WebUtils;

/** Starting a conversation as JSON, without a session: what it is opened with afterwards is the token in the answer. */
@Controller
class ConversationApi {
  /** Seconds after which a full queue is worth asking again. */
  private static final String FULL_RETRY_AFTER = "120";

  private final Reception reception;
  private final String site;

  ConversationApi(Reception reception, @Value("${karriere.public-url}") String site) {
    this.reception = reception;
    this.site = site;
  }

  @OpenToAll
  @PostMapping(path = "/api/eguidance/conversations", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> start(@RequestBody String body, HttpServletRequest request) {
    if (!isOurs(new ServletServerHttpRequest(request))) throw new NotFound();
    Optional<Enquiry> enquiry = EnquiryJson.parse(body);
    return switch (reception.start(enquiry.orElseThrow(Unprocessable::new))) {
      case StartResult.Started started -> ResponseEntity.status(HttpStatus.CREATED).body(Map.of(
          "id", started.conversation().id().toString(),
          "token", started.token(),
          "state", started.conversation().state().name(),
          "position", started.place().position(),
          "expectedWaitSeconds", started.place().expected().toSeconds()));
      case StartResult.Closed closed -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .body(Map.of("opensAt", closed.opensAt().toOffsetDateTime().toString()));
      case StartResult.Blocked blocked -> ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of("code", "blocked"));
      case StartResult.Full full -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, FULL_RETRY_AFTER)
          .body(Map.of("code", "queue-full"));
    };
  }

  /** Programs send no origin, browsers always do. */
  private boolean isOurs(HttpRequest request) {
    return WebUtils.isSameOrigin(request) || site.equals(request.getHeaders().getOrigin());
  }
}
