package no.karrierenorge.eguidance.live;

import no.karrierenorge.eguidance.conversations.Author;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Message;
import no.karrierenorge.eguidance.conversations.QueuePlace;
import no.karrierenorge.platform.language.Language;
import no.karrierenorge.platform.language.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the server says on a stream, one JSON object a frame. */
public final class Frames {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Frames() {}

  static String welcome(Conversation conversation) {
    ObjectNode frame = of("welcome").put("state", conversation.state().name()).put("last", conversation.lastSeq());
    if (conversation.counsellorName() != null) frame.put("counsellor", conversation.counsellorName());
    return frame.put("read", conversation.readByCounsellor()).toString();
  }

  /** @param html the line as the page shows it, for those who asked for that */
  public static ObjectNode message(Message message, Language language, @Nullable String html) {
    ObjectNode frame = of("message").put("seq", message.seq()).put("from", message.author().word()).put("text", text(message, language));
    if (message.name() != null) frame.put("name", message.name());
    if (message.happening() != null) frame.put("event", message.happening().name());
    if (html != null) frame.put("html", html);
    return frame.put("at", message.at().toString());
  }

  /** What a line says in a language: what happened is told in words, and so is a wish to be called that came without any. */
  public static String text(Message message, Language language) {
    if (message.happening() != null) return Text.of(language.orComplete(), message.happening().key(), message.text());
    return message.text().isEmpty() ? Text.of(language.orComplete(), "conversation.call-wish") : message.text();
  }

  public static ObjectNode acknowledgement(Message message) {
    return of("ack").put("key", message.key().toString()).put("seq", message.seq()).put("at", message.at().toString());
  }

  static String state(ConversationState state, @Nullable String counsellor) {
    ObjectNode frame = of("state").put("state", state.name());
    if (counsellor != null) frame.put("counsellor", counsellor);
    return frame.toString();
  }

  /** @param html the place as the page shows it, or an empty text for those who want data only */
  static String queue(QueuePlace place, String html) {
    ObjectNode frame = of("queue").put("position", place.position()).put("expectedWaitSeconds", place.expected().toSeconds())
        .put("shortestWaitSeconds", place.shortest().toSeconds()).put("longestWaitSeconds", place.longest().toSeconds());
    return (html.isEmpty() ? frame : frame.put("html", html)).toString();
  }

  static String typing(Author from) {
    return of("typing").put("from", from.word()).toString();
  }

  static String read(int seq) {
    return of("read").put("seq", seq).toString();
  }

  /** @param key of the line that was refused, or nothing */
  public static String error(String code, @Nullable String key) {
    ObjectNode frame = of("error").put("code", code);
    if (key != null) frame.put("key", key);
    return frame.toString();
  }

  public static ObjectNode of(String type) {
    return JSON.createObjectNode().put("type", type);
  }
}
