package no.karrierenorge.eguidance.team.view;

import java.util.List;
import no.karrierenorge.eguidance.live.view.Line;

/** What was said in a conversation, and what was noted behind it. */
public record Advice(List<Line> lines, List<Note> notes) {
  public record Note(int seq, String name, boolean isOwn, String text, String at, String machineTime) {}
}
