package no.karrierenorge.eguidance.screens;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What another room of the wing adds to the counsellors' stream: frames of its own types. */
public interface DeskPart {
  Set<String> types();

  void take(JsonNode frame, DeskScreen screen);

  default void opened(DeskScreen screen) {}

  default void closed(DeskScreen screen) {}
}
