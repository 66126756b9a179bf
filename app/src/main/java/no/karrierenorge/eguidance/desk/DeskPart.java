package no.karrierenorge.eguidance.desk;

import java.util.Set;
import java.util.function.Consumer;
import no.karrierenorge.identity.ActingPerson;
import tools.jackson.databind.JsonNode;

/** What another room of the wing adds to the counsellors' stream: frames of its own types. */
interface DeskPart {
  Set<String> types();

  /** @param answer sends a frame to this screen */
  void take(JsonNode frame, ActingPerson acting, Consumer<String> answer);
}
