package no.karrierenorge.eguidance.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.ClientFrame;
import no.karrierenorge.identity.PersonId;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a counsellor's client says, one frame. What she does in a conversation is said as a seeker says it, under its id. */
sealed interface DeskFrame {
  /** @param after how far the client has got in each conversation; {@code html} whether lines are wanted as the page shows them */
  record Hello(Map<ConversationId, Integer> after, boolean html, Language language) implements DeskFrame {}

  record Available(boolean available) implements DeskFrame {}

  /** @param conversation nothing for the next */
  record Take(@Nullable ConversationId conversation) implements DeskFrame {}

  /** @param to nothing for back to the queue */
  record Transfer(ConversationId conversation, @Nullable PersonId to) implements DeskFrame {}

  record In(ConversationId conversation, ClientFrame frame) implements DeskFrame {}

  /** A frame of another room of the wing, if one knows its type. */
  record Other(String type, JsonNode frame) implements DeskFrame {}

  record Unclear(String code) implements DeskFrame {}

  static DeskFrame parse(String text) {
    try {
      return of(ClientFrame.JSON.readTree(text));
    } catch (JacksonException notJson) {
      return new Unclear("not-json");
    }
  }

  private static DeskFrame of(JsonNode frame) {
    String type = frame.path("type").asString("");
    return switch (type) {
      case "hello" -> new Hello(after(frame.path("after")), frame.path("html").asBoolean(false), Language.ofPath("/" + frame.path("language").asString("nb")));
      case "available" -> new Available(frame.path("available").asBoolean(false));
      case "take" -> frame.hasNonNull("conversation") ? about(frame, Take::new) : new Take(null);
      case "transfer" -> transfer(frame);
      case "send", "typing", "read", "end" -> about(frame, id -> new In(id, ClientFrame.of(frame)));
      default -> new Other(type, frame);
    };
  }

  private static Map<ConversationId, Integer> after(JsonNode frame) {
    var after = new HashMap<ConversationId, Integer>();
    for (var entry : frame.properties()) ConversationId.find(entry.getKey()).ifPresent(id -> after.put(id, entry.getValue().asInt(0)));
    return after;
  }

  private static DeskFrame transfer(JsonNode frame) {
    if (!frame.hasNonNull("to")) return about(frame, id -> new Transfer(id, null));
    Optional<UUID> to = ClientFrame.key(frame.path("to").asString(""));
    return to.isEmpty() ? new Unclear("no-room") : about(frame, id -> new Transfer(id, new PersonId(to.get())));
  }

  private static DeskFrame about(JsonNode frame, Function<ConversationId, DeskFrame> made) {
    return ConversationId.find(frame.path("conversation").asString("")).map(made).orElse(new Unclear("not-found"));
  }
}
