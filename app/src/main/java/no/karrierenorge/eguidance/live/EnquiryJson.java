package no.karrierenorge.eguidance.live;

import java.util.Optional;
import no.karrierenorge.eguidance.conversations.Channel;
import no.karrierenorge.eguidance.conversations.Enquiry;
import no.karrierenorge.eguidance.conversations.Topic;
import no.karrierenorge.platform.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a start; nothing when it is not one. */
final class EnquiryJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private EnquiryJson() {}

  static Optional<Enquiry> parse(String body) {
    try {
      return enquiry(JSON.readTree(body));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Enquiry> enquiry(JsonNode json) {
    String text = WellFormed.written(json.path("text").asString(""));
    String topic = text(json, "topic");
    boolean isChat = json.path("channel").asString("").equals("chat");
    boolean isKnown = topic == null || Topic.find(topic).isPresent();
    if (!isChat || !isKnown || text.isEmpty() || text.length() > Enquiry.LONGEST) return Optional.empty();
    String page = text(json, "page");
    if (page != null && !page.matches("/[\\p{Graph}]{0,299}")) return Optional.empty();
    return Optional.of(new Enquiry(Channel.CHAT, Language.ofPath("/" + json.path("language").asString("nb")),
        topic == null ? null : Topic.find(topic).orElseThrow(), null, page, null, text));
  }

  private static @Nullable String text(JsonNode json, String field) {
    String text = json.path(field).asString("");
    return text.isEmpty() ? null : text;
  }
}
