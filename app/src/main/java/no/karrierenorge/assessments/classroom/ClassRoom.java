package no.karrierenorge.assessments.classroom;

import java.time.Instant;
import java.util.UUID;

/**
 * A class that does a tool together.
 *
 * @param code what pupils join with
 * @param begun how many have joined, as far as their devices tell
 * @param finished how many have counted themselves in
 */
record ClassRoom(UUID id, String code, Instant endsAt, int begun, int finished) {
  /** In groups of four, for the board. */
  String shown() {
    return code.substring(0, 4) + "-" + code.substring(4);
  }
}
