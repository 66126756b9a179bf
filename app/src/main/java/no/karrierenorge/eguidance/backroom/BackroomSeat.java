package no.karrierenorge.eguidance.backroom;

import java.util.List;
import no.karrierenorge.eguidance.live.Frames;
import no.karrierenorge.eguidance.screens.DeskScreen;
import no.karrierenorge.identity.PersonId;
import tools.jackson.databind.node.ObjectNode;

/** A screen that follows the backroom: it gets every line once and in order. */
final class BackroomSeat {
  private final DeskScreen screen;
  private int delivered;

  /** @param after the number of the last line that the screen has */
  BackroomSeat(DeskScreen screen, int after) {
    this.screen = screen;
    this.delivered = after;
  }

  synchronized int delivered() {
    return delivered;
  }

  synchronized void give(List<BackroomLine> lines) {
    for (BackroomLine line : lines) {
      if (line.seq() <= delivered) continue;
      delivered = line.seq();
      screen.send(frame(line, screen.acting().person()));
    }
  }

  /** @param reader whose screen it is: a line that names her says so */
  private static String frame(BackroomLine line, PersonId reader) {
    ObjectNode frame = Frames.of("backroom").put("seq", line.seq()).put("name", line.name()).put("text", line.text());
    if (line.replyTo() != null) frame.put("reply", line.replyTo());
    if (line.conversation() != null) frame.put("conversation", line.conversation().toString());
    if (line.mentions().contains(reader)) frame.put("named", true);
    return frame.put("at", line.at().toString()).toString();
  }
}
