package no.karrierenorge.eguidance.team;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.karrierenorge.eguidance.ConversationId;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.screens.DeskScreen;
import no.karrierenorge.identity.PersonId;

/** A screen that is told of advice behind conversations: each note once. What was noted before it opened stands on the page. */
final class ConsultSeat {
  private final DeskScreen screen;
  private final Map<ConversationId, Integer> delivered = new ConcurrentHashMap<>();

  ConsultSeat(DeskScreen screen) {
    this.screen = screen;
  }

  PersonId person() {
    return screen.acting().person();
  }

  boolean lacks(Noted noted) {
    return from(noted) < noted.seq();
  }

  /** The last note that it has; the one before this when it has had none. */
  int from(Noted noted) {
    return delivered.getOrDefault(noted.conversation(), noted.seq() - 1);
  }

  synchronized void give(ConversationId conversation, List<ConsultNote> notes) {
    for (ConsultNote note : notes) {
      if (note.seq() <= delivered.getOrDefault(conversation, 0)) continue;
      delivered.put(conversation, note.seq());
      screen.send(frame(conversation, note));
    }
  }

  private static String frame(ConversationId conversation, ConsultNote note) {
    return Frames.of("consult").put("conversation", conversation.toString()).put("seq", note.seq()).put("name", note.name())
        .put("text", note.text()).put("at", note.at().toString()).toString();
  }
}
