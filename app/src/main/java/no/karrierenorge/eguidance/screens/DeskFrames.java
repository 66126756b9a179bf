package no.karrierenorge.eguidance.screens;

import java.util.List;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.conversations.Conversation;
import no.karrierenorge.eguidance.conversations.ConversationState;
import no.karrierenorge.eguidance.conversations.Duty;
import no.karrierenorge.eguidance.live.Frames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the server says to a counsellor, one JSON object a frame. */
final class DeskFrames {
  private DeskFrames() {}

  static ObjectNode about(ConversationId conversation, String type) {
    return Frames.of(type).put("conversation", conversation.toString());
  }

  static String welcome(Duty.OnDuty own, List<Conversation> conversations) {
    ObjectNode frame = Frames.of("welcome").put("name", own.name()).put("available", own.available()).put("places", own.places());
    var all = frame.putArray("conversations");
    conversations.forEach(conversation -> all.addObject().put("id", conversation.id().toString()).put("last", conversation.lastSeq()));
    return frame.toString();
  }

  static String state(ConversationId conversation, ConversationState state) {
    return about(conversation, "state").put("state", state.name()).toString();
  }

  static String claim(String result) {
    return Frames.of("claim").put("result", result).toString();
  }

  /** @param conversation that it is about, or nothing; {@code key} of the line that was refused, or nothing */
  static String error(String code, @Nullable ConversationId conversation, @Nullable String key) {
    ObjectNode frame = Frames.of("error").put("code", code);
    if (conversation != null) frame.put("conversation", conversation.toString());
    if (key != null) frame.put("key", key);
    return frame.toString();
  }

  static String presence(List<Duty.OnDuty> present) {
    ObjectNode frame = Frames.of("presence");
    var all = frame.putArray("present");
    for (Duty.OnDuty one : present) {
      all.addObject().put("person", one.person().toString()).put("name", one.name()).put("available", one.available() && one.pauseUntil() == null)
          .put("active", one.active()).put("places", one.places());
    }
    return frame.toString();
  }

  /** @param total how many wait, when more do than the frame names */
  static String queue(List<Waiting> waiting, int total) {
    ObjectNode frame = Frames.of("queue").put("total", total);
    var all = frame.putArray("waiting");
    for (Waiting one : waiting) {
      ObjectNode entry = all.addObject().put("id", one.conversation().id().toString()).put("position", one.position())
          .put("since", one.conversation().waitingSince().toString()).put("language", one.conversation().language().tag())
          .put("question", one.question());
      if (one.conversation().topic() != null) entry.put("topic", one.conversation().topic().word());
    }
    return frame.toString();
  }
}
