package no.karrierenorge.eguidance.live;

import java.util.Optional;
import java.util.UUID;
import no.karrierenorge.eguidance.conversations.Enquiry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client says of one conversation, one frame; everything that cannot be understood is {@link Unclear}. */
public sealed interface ClientFrame {
  /** @param token nothing when the cookie of the page is the key; {@code html} whether lines are wanted as the page shows them */
  record Hello(@Nullable String token, int after, boolean html) implements ClientFrame {}

  record Send(UUID key, String text) implements ClientFrame {}

  record Typing() implements ClientFrame {}

  record Read(int seq) implements ClientFrame {}

  record End() implements ClientFrame {}

  /** @param code what is wrong; {@code key} the line that it is about, if it could be read */
  record Unclear(String code, @Nullable String key) implements ClientFrame {}

  JsonMapper JSON = JsonMapper.shared();

  static ClientFrame parse(String text) {
    try {
      return of(JSON.readTree(text));
    } catch (JacksonException notJson) {
      return new Unclear("not-json", null);
    }
  }

  static ClientFrame of(JsonNode frame) {
    return switch (frame.path("type").asString("")) {
      case "hello" -> new Hello(frame.hasNonNull("token") ? frame.path("token").asString("") : null, frame.path("after").asInt(0),
          frame.path("html").asBoolean(false));
      case "send" -> send(frame);
      case "typing" -> new Typing();
      case "read" -> new Read(frame.path("seq").asInt(0));
      case "end" -> new End();
      default -> new Unclear("unknown-type", null);
    };
  }

  private static ClientFrame send(JsonNode frame) {
    return line(frame.path("key").asString(""), frame.path("text").asString(""));
  }

  /** A line with its key, from a frame or a form. */
  static ClientFrame line(String keyed, String typed) {
    Optional<UUID> key = key(keyed);
    String text = typed.strip();
    if (key.isEmpty()) return new Unclear("bad-key", null);
    String named = key.get().toString();
    if (text.isEmpty()) return new Unclear("empty", named);
    if (text.length() > Enquiry.LONGEST) return new Unclear("too-long", named);
    return new Send(key.get(), text.replace("\u0000", ""));
  }

  /** Written in full, in either case, as browsers and libraries make them. */
  static Optional<UUID> key(String text) {
    boolean isKey = text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    return isKey ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }
}
