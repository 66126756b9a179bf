package no.karrierenorge.eguidance.signalling;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says on a meeting's stream, one frame; everything that cannot be understood is {@link Unclear}. */
sealed interface MeetingFrame {
  int LONGEST_NAME = 60;

  /** A browser's description of all it can send and receive is 3-15 kB. */
  int LONGEST_DESCRIPTION = 48_000;
  int LONGEST_CANDIDATE = 2_000;

  /** @param sitting the page's own random id, the same for as long as it is open */
  record Hello(UUID sitting) implements MeetingFrame {}

  record Knock(String name) implements MeetingFrame {}

  /** The counsellor lets in whoever sits on this page. */
  record Admit(UUID sitting) implements MeetingFrame {}

  record Refuse(UUID sitting) implements MeetingFrame {}

  /** @param body an offer, an answer or a way ({@code ice}), handed on as it is */
  record Signal(UUID to, String body) implements MeetingFrame {}

  record Leave() implements MeetingFrame {}

  /** The counsellor ends the meeting for all. */
  record End() implements MeetingFrame {}

  record Unclear(String code) implements MeetingFrame {}

  JsonMapper JSON = JsonMapper.shared();

  static MeetingFrame parse(String text) {
    try {
      return of(JSON.readTree(text));
    } catch (JacksonException notJson) {
      return new Unclear("not-json");
    }
  }

  private static MeetingFrame of(JsonNode frame) {
    return switch (frame.path("type").asString("")) {
      case "hello" -> sitting(frame, "sitting").<MeetingFrame>map(Hello::new).orElse(new Unclear("bad-sitting"));
      case "knock" -> knock(frame.path("name").asString("").replaceAll("\\p{Cntrl}", " ").strip());
      case "admit" -> sitting(frame, "sitting").<MeetingFrame>map(Admit::new).orElse(new Unclear("bad-sitting"));
      case "refuse" -> sitting(frame, "sitting").<MeetingFrame>map(Refuse::new).orElse(new Unclear("bad-sitting"));
      case "offer", "answer" -> signal(frame, "sdp", LONGEST_DESCRIPTION);
      case "ice" -> signal(frame, "candidate", LONGEST_CANDIDATE);
      case "leave" -> new Leave();
      case "end" -> new End();
      default -> new Unclear("unknown-type");
    };
  }

  private static MeetingFrame knock(String name) {
    if (name.isEmpty()) return new Unclear("no-name");
    return name.length() > LONGEST_NAME ? new Unclear("too-long") : new Knock(name);
  }

  private static MeetingFrame signal(JsonNode frame, String field, int longest) {
    Optional<UUID> to = sitting(frame, "to");
    String content = frame.path(field).isObject() ? frame.path(field).toString() : frame.path(field).asString("");
    if (to.isEmpty() || content.isEmpty()) return new Unclear("bad-signal");
    if (content.length() > longest) return new Unclear("too-long");
    var body = JSON.createObjectNode().put("type", frame.path("type").asString());
    body.set(field, frame.path(field));
    return new Signal(to.get(), body.toString());
  }

  private static Optional<UUID> sitting(JsonNode frame, String field) {
    String text = frame.path(field).asString("");
    boolean isOne = text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    return isOne ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
