package no.karrierenorge.eguidance.signalling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.meetings.Guest;
import no.karrierenorge.eguidance.meetings.GuestState;
import no.karrierenorge.eguidance.meetings.Part;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the server says on a meeting's stream. */
final class MeetingFrames {
  private static final JsonMapper JSON = JsonMapper.shared();

  private MeetingFrames() {}

  static String welcome(Part part, List<Map<String, Object>> iceServers) {
    ObjectNode frame = Frames.of("welcome").put("part", part.word());
    frame.set("iceServers", JSON.valueToTree(iceServers));
    return frame.toString();
  }

  /**
   * The meeting as one of its guests may see it: who waits outside is the counsellor's to know, and whoever waits outside sees only
   * whether she is there.
   */
  static String room(Guest own, List<Guest> all) {
    ObjectNode frame = Frames.of("room").put("state", own.state().word());
    var guests = frame.putArray("guests");
    for (Guest guest : all) {
      if (guest.part() == own.part() || guest.sitting() == null || !sees(own, guest)) continue;
      ObjectNode entry = guests.addObject().put("part", guest.part().word()).put("state", guest.state().word())
          .put("here", guest.isHere()).put("name", Objects.requireNonNullElse(guest.name(), ""));
      if (own.isIn()) entry.put("sitting", guest.sitting().toString());
    }
    return frame.toString();
  }

  private static boolean sees(Guest own, Guest other) {
    if (own.part() == Part.COUNSELLOR) return other.state() != GuestState.INVITED;
    return other.part() == Part.COUNSELLOR || own.isIn() && other.isIn();
  }

  static String signal(Signals.Signal signal) {
    var frame = (ObjectNode) JSON.readTree(signal.body());
    return frame.put("from", signal.from().word()).put("sitting", signal.sitting().toString()).toString();
  }

  /** @param to the page it was meant for */
  static String notSent(UUID to) {
    return Frames.of("error").put("code", "not-sent").put("to", to.toString()).toString();
  }
}
